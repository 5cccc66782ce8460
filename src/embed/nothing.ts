/** In the place of a component that an embed has no room for. */
export default function nothing(): void {}
