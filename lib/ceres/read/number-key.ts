/** What tells two numbers apart, however they are written: letters and digits, without the « SES », « RS » or « n° » in front. */
export function numberKey(number: string): string {
  const key = number.toUpperCase().replace(/[^A-Z\d]/g, '');
  return key.replace(/^(?:SESSION|SESS|SES|REF|RS|S|NO|N){1,2}(?=\d)/, '');
}
