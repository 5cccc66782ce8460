import ts from 'typescript';

/**
 * What people type is text until its field has accepted it, and no text is a key: `constructor` and `toString` are
 * found in every object literal. Both mistakes take a page down with a link that anyone can write.
 */

/**
 * @param {import('eslint').Rule.RuleContext} context
 * @returns {(node: any) => ts.Type}
 */
const typesIn = (context) => (node) => context.sourceCode.parserServices.getTypeAtLocation(node);

/**
 * Any text at all: no list of words, and none that carries a mark of who accepted it.
 * @param {ts.Type} type
 * @returns {boolean}
 */
const isAnyText = (type) =>
	type.isUnion() ? type.types.some(isAnyText) : (type.flags & ts.TypeFlags.String) !== 0;

/**
 * `key as Key` is the text that it was.
 * @param {any} node
 * @returns {any}
 */
const withoutCast = (node) =>
	node.type === 'TSAsExpression' ? withoutCast(node.expression) : node;

const NUMBERS = new Set(['Number', 'parseFloat', 'parseInt']);
/** A number that was rounded on its way is digits. */
const PRINTED = /^to(Precision|Fixed|Exponential)$/;

/**
 * @param {any} node
 * @returns {boolean}
 */
const isPrinted = (node) =>
	node.type === 'CallExpression' &&
	node.callee.type === 'MemberExpression' &&
	node.callee.property.type === 'Identifier' &&
	PRINTED.test(node.callee.property.name);

/** @type {import('eslint').Rule.RuleModule} */
const noTextInArithmetic = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			text: 'No field has accepted this text: read it by its question, or tell why it is digits.'
		}
	},
	create(context) {
		const typeOf = typesIn(context);
		/** @param {any} node */
		const check = (node) => {
			if (node !== undefined && !isPrinted(node) && isAnyText(typeOf(node)))
				context.report({ node, messageId: 'text' });
		};
		return {
			CallExpression({ callee, arguments: [first] }) {
				if (callee.type === 'Identifier' && NUMBERS.has(callee.name)) check(first);
			},
			UnaryExpression({ operator, argument }) {
				if (operator === '+' || operator === '-') check(argument);
			}
		};
	}
};

/** @type {import('eslint').Rule.RuleModule} */
const noTextAsKey = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			key: 'Any text may be "constructor": look it up in a Map, or find the key among those there are.'
		}
	},
	create(context) {
		const typeOf = typesIn(context);
		return {
			MemberExpression({ computed, property }) {
				if (computed && isAnyText(typeOf(withoutCast(property))))
					context.report({ node: property, messageId: 'key' });
			},
			BinaryExpression({ operator, left }) {
				if (
					operator === 'in' &&
					left.type !== 'PrivateIdentifier' &&
					isAnyText(typeOf(withoutCast(left)))
				)
					context.report({ node: left, messageId: 'key' });
			}
		};
	}
};

export default {
	rules: { 'no-text-in-arithmetic': noTextInArithmetic, 'no-text-as-key': noTextAsKey }
};
