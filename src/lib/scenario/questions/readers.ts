import { readSubnet } from '#lib/calc/address-text';
import { openPhraseReader } from '#lib/form/number-field';
import { parsePhrase } from '#lib/form/number-phrase';
import { openSubnetReader } from './subnet-text';

/** Opens the readers of all that is more than digits: a part of its own, which comes after a page's first answer. */
export function openReaders(): void {
	openPhraseReader(parsePhrase);
	openSubnetReader(readSubnet);
}
