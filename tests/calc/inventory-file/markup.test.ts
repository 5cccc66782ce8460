import { attributeOf, copied, prefixOf, textIn, unescaped } from '#lib/calc/inventory-file/markup';
import { describe, expect, it } from 'vitest';

describe(unescaped, () => {
	it.each([
		['a &amp; b', 'a & b'],
		['&lt;b&gt;', '<b>'],
		['&quot;it&apos;s&quot;', '"it\'s"'],
		['&#65;&#228;', 'Aä'],
		['&#x41;&#xE4;&#x1F600;', 'Aä😀'],
		['&#x10FFFF;', '\u{10ffff}'],
		// Once: what stands for a mark may stand in a text too.
		['&amp;lt;', '&lt;'],
		// No character, no entity of the language, or none at all: it stays as it stands.
		['&#0;', '&#0;'],
		['&#x110000;', '&#x110000;'],
		['&#9999999;', '&#9999999;'],
		['&nbsp;', '&nbsp;'],
		['&b;', '&b;'],
		['R&D', 'R&D'],
		['a &amp b', 'a &amp b'],
		// How spreadsheets write what markup cannot hold.
		['two_x000D_lines', 'two\rlines'],
		['_x00e4_', 'ä'],
		['_x005F_x000D_', '_x000D_'],
		['web_x1', 'web_x1']
	])('reads %j as %j', (text, expected) => {
		expect(unescaped(text)).toBe(expected);
	});
});

describe(copied, () => {
	it.each(['', 'web', 'a name of twelve', 'a much longer name, with spaces around '])(
		'says %j again',
		(text) => {
			expect(copied(text)).toBe(text);
		}
	);
});

describe(prefixOf, () => {
	it.each([
		['<worksheet>', ''],
		['<?xml version="1.0"?>\n<worksheet xmlns="y">', ''],
		['<x:worksheet xmlns:x="y">', 'x:'],
		['<my-1.x_:worksheet>', 'my-1.x_:'],
		['<worksheet/>', ''],
		['<worksheets>', null],
		['<myworksheet>', null],
		['<chartsheet>', null],
		['', null]
	])('of %j is %j', (text, expected) => {
		expect(prefixOf(text, 'worksheet')).toBe(expected);
	});
});

describe(attributeOf, () => {
	it.each([
		['<sheet name="a" sheetId="2">', 'sheetId', '2'],
		["<sheet name='a' sheetId='2'>", 'sheetId', '2'],
		['<sheet name = "a &amp; b">', 'name', 'a & b'],
		['<sheet\n\tname="">', 'name', ''],
		['<sheet r:id="rId3">', 'id', 'rId3'],
		['<sheet name="it\'s">', 'name', "it's"],
		['<sheet codename="a">', 'name', null],
		['<sheet>', 'name', null]
	])('of %s, %s is %j', (tag, name, expected) => {
		expect(attributeOf(tag, name)).toBe(expected);
	});
});

describe(textIn, () => {
	it.each([
		['<t>web</t>', '', 'web'],
		['<t xml:space="preserve"> web </t>', '', ' web '],
		['<r><rPr><b/></rPr><t>two </t></r><r><t>runs</t></r>', '', 'two runs'],
		['<t>a &lt;b&gt;</t>', '', 'a <b>'],
		['<t/><t>after</t>', '', 'after'],
		['<t xml:space="preserve"/><t>after</t>', '', 'after'],
		['<tint>no</tint><t>yes</t>', '', 'yes'],
		['<x:t>web</x:t>', 'x:', 'web'],
		['<t>web</t>', 'x:', ''],
		// How it is read aloud stands beside it.
		[
			'<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><t>1</t><rPh><t>x</t></rPh>',
			'',
			'東京1'
		],
		['<x:t>東京</x:t><x:rPh><x:t>トウ</x:t></x:rPh>', 'x:', '東京'],
		// Cut short.
		['<t>web', '', 'web'],
		['<t>a</t><t xml', '', 'a'],
		['<v>4</v>', '', '']
	])('%s with tags of %j says %j', (markup, prefix, expected) => {
		expect(textIn(markup, prefix)).toBe(expected);
	});
});
