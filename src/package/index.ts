export {
	type Answers,
	answers,
	everything,
	type Everything,
	type Ingredient,
	type Json,
	type Part,
	type PartName,
	type Said,
	sentences,
	type Statement,
	type Working,
	workings
} from './answers';
export type { Figure, FigureId, Figures } from './figures';
export { type House, type HouseFact, type HouseRule, withHouseRules } from './house';
export type { Remark } from './issues';
export { type Question, questions } from './questions';
export { compare, type Format, report, type ReportOptions } from './report';
export type { Key, NamedScenario, Scenario } from './scenario';
export {
	fromFile,
	fromLink,
	type Opened,
	scenarioOf,
	toFile,
	toLink,
	type Values
} from './scenarios';
export { type Moved, type Movers, solve, type Solution, type Wanted } from './solving';
