import { type Component, mount } from 'svelte';

interface Place<P> {
	readonly target: HTMLElement;
	readonly props: P;
}

/** Draws in the place of what was built. */
export function drawAnew<P extends object>(component: Component<P>, { target, props }: Place<P>) {
	target.replaceChildren();
	return mount(component, { target, props: props as never });
}
