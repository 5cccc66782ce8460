// Checked by `npm run check`, never run: an unused @ts-expect-error is itself an error.
import { cite } from '#lib/facts/sources';
import type { Texts } from '#lib/facts/vsphere-texts';

type Written = Texts<'8.0'>;
const SOURCES = [cite('terraform-96-hosts', 'Summary')] as const;

// Read, with another figure: 96 and 64 hosts.
export const disputed: Written['hostsPerCluster'] = { sources: SOURCES, others: [SOURCES] };
// @ts-expect-error the other figure was read somewhere, too
export const without: Written['hostsPerCluster'] = { sources: SOURCES };
// @ts-expect-error and there is one of them
export const twice: Written['hostsPerCluster'] = { sources: SOURCES, others: [SOURCES, SOURCES] };

export const plain: Written['hostsPerVcenter'] = { sources: SOURCES };
// @ts-expect-error what was read has a source
export const nowhere: Written['hostsPerVcenter'] = { sources: [] };
// @ts-expect-error nobody prints another figure
export const more: Written['hostsPerVcenter'] = { sources: SOURCES, others: [SOURCES] };

export const believed: Written['vcpusPerHost'] = { because: 'Believed.' };
// @ts-expect-error what was read nowhere has a reason
export const unsaid: Written['vcpusPerHost'] = { sources: SOURCES };

export const unknown: Written['vmsPerDatacenter'] = { because: 'No figure was found.' };
// @ts-expect-error what is not known has one as well
export const silent: Written['vmsPerDatacenter'] = {};
