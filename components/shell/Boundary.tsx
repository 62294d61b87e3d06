import { attempt } from '@/lib/actions/attempt';
import { noteViewFault } from '@/lib/actions/fault';
import { Component, type ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
}

/** Keeps a view that fails from taking the others with it; says so, and offers the report. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true });
    noteViewFault(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <section class="notice notice-late" role="alert">
        <h1>Cette vue n’a pas pu s’afficher</h1>
        <p>Vos données sont intactes. Allez à une autre vue ou rouvrez le panneau.</p>
        <button type="button" class="button" onClick={() => attempt(async () => (await import('@/lib/actions/report')).copyReport())}>
          Copier le rapport
        </button>
      </section>
    );
  }
}
