import { ListEditor } from '../lists/ListEditor';
import { LIST_FORMS } from '../lists/lists';
import { About } from './About';
import { CentreForm } from './CentreForm';
import { CentreYear } from './CentreYear';
import { DataSection } from './DataSection';

/** The centre, the data, and what Jalon is. */
export function SettingsView() {
  return (
    <div class="settings">
      <h1>Réglages</h1>
      <CentreForm />
      <CentreYear />
      {LIST_FORMS.map((form) => (
        <ListEditor key={form.list} form={form} />
      ))}
      <DataSection />
      <About />
    </div>
  );
}
