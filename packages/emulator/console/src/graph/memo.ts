import { Component, type ComponentType, type FunctionComponent, h } from 'preact';

/** Makes a component that is rendered again only if one of its properties has changed. */
export function memo<P extends object>(inner: FunctionComponent<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = new Set([...Object.keys(next), ...Object.keys(this.props)] as (keyof P)[]);
      for (const name of names) if (next[name] !== (this.props as P)[name]) return true;
      return false;
    }

    render() {
      return h(inner, this.props as P);
    }
  };
}
