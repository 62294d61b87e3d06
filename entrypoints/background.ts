import { wake } from '@/lib/actions/wake';
import { ensureAlarm, onAlarm } from '@/lib/platform/alarms';
import { instant } from '@/lib/platform/clock';
import { noteFault, watchFaults } from '@/lib/platform/faults';
import { onInstalled, onStartup } from '@/lib/platform/lifecycle';
import { openFromNotifications } from '@/lib/platform/notifications';
import { openPanelFromAction } from '@/lib/platform/panel';
import { onAccessChange } from '@/lib/platform/permissions';
import { defineBackground } from 'wxt/utils/define-background';

/** A minute: the badge must be true within one of midnight, or of a machine's waking, whose alarms come late. */
const PULSE = { name: 'pouls', minutes: 1 };

export default defineBackground(() => {
  watchFaults(instant);
  openPanelFromAction();
  openFromNotifications();
  onAccessChange(openFromNotifications);
  const tick = () => {
    wake().catch((error: unknown) => noteFault(error, instant()));
  };
  onAlarm(PULSE.name, tick);
  onInstalled(tick);
  onStartup(tick);
  void ensureAlarm(PULSE.name, PULSE.minutes);
  tick();
});
