import { openPhraseReader } from '#lib/form/number-field';
import { parsePhrase } from '#lib/form/number-phrase';

// The pages load it late; what is tested is what they answer once it is there.
openPhraseReader(parsePhrase);
