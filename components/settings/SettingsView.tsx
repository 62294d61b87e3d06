import { About } from './About';
import { CentreForm } from './CentreForm';
import { DataSection } from './DataSection';

/** The centre, the data, and what Jalon is. */
export function SettingsView() {
  return (
    <div class="settings">
      <h1>Réglages</h1>
      <CentreForm />
      <DataSection />
      <About />
    </div>
  );
}
