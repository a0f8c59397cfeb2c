import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Drawn in place of what has thrown; `retry` draws that again. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** What else has it drawn again, once it has changed. */
  readonly resetKey?: string;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly resetKey: string | undefined;
}

const whole = { failed: false };

/** Keeps to itself what throws below it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { ...whole, resetKey: this.props.resetKey };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, before: ErrorBoundaryState) {
    return resetKey === before.resetKey ? null : { ...whole, resetKey };
  }

  override render() {
    return this.state.failed ? this.props.fallback(() => this.setState(whole)) : this.props.children;
  }
}
