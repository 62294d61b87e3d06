import { goTo } from '@/lib/platform/address';
import { hrefOf, type Place } from './navigation';

/** Goes to a place of the panel. */
export function goBackTo(place: Place): void {
  goTo(hrefOf(place));
}
