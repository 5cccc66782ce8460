import { answer } from '#lib/scenario/domain/answer';
import { chain } from '#lib/words/chain';
import {
	clusterSentence,
	coresSentence,
	stretchedSentence,
	wantedSentence
} from '#lib/words/domain/cluster';
import { clusterWorkings, lossWorkings } from '#lib/words/domain/cluster-working';
import { domainHeadlines, otherFigureSentence } from '#lib/words/domain/sentences';
import { domainWorkings } from '#lib/words/domain/workings';
import { readHardware } from '#lib/scenario/domain/estate';
import { fromLink } from '#lib/scenario/questions/link';
import { lossSentence } from '#lib/words/domain/loss';
import { meaningsSentence } from '#lib/words/domain/meanings';
import { answerMigration } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/batch';
import * as md from '#lib/words/migration/details';
import { firstAnswer } from '#lib/words/migration/first-answer';
import { impactOf } from '#lib/scenario/migration/impact';
import { readMigration } from '#lib/scenario/questions/migration-reading';
import { breakEven, smallestLink } from '#lib/scenario/migration/remedy';
import { chainSteps } from '#lib/words/migration/workings';
import { type Phrase, plainText } from '#lib/words/phrase';
import { quickAnswer, quickWorkings } from '#lib/words/quick';
import { answerReplication, answerSites } from '#lib/scenario/sites/verdict';
import { answerPorts } from '#lib/scenario/sites/plan';
import {
	contradictionSentence,
	overRoutedSentence,
	planSentence,
	reasonWords
} from '#lib/words/sites/plan';
import { rulingsOf, standingOf, GROUPS } from '#lib/scenario/sites/rules';
import * as ss from '#lib/words/sites/verdict';
import * as st from '#lib/scenario/sites/storage';
import {
	answerTipping,
	claimSentence,
	slopeSentence,
	stepSentence
} from '#lib/scenario/sites/tipping';
import * as sw from '#lib/words/sites/workings';
import { answerThreads, threadsSentence, tooManyCoresSentence } from '#lib/scenario/domain/threads';
import { answerWanted } from '#lib/scenario/domain/wanted';
import { wantedWorkings } from '#lib/words/domain/wanted-working';
import type { Working } from '#lib/words/working';

export type Said = Record<string, string>;
const waits = (fields: readonly string[]) => `waits for ${fields.join(', ')}`;
export function say(query: string): { said: Said; workings: Said } {
	const text = fromLink(new URLSearchParams(query));
	const said: Said = {};
	const workings: Said = {};
	const put = (name: string, value: string | Phrase | null | undefined | readonly string[]) => {
		if (value === null || value === undefined) return;
		if (typeof value === 'string') said[name] = value;
		else if (value.every((v) => typeof v === 'string') && !name.endsWith('*'))
			said[name] = (value as string[]).join(' | ');
		else said[name.replace('*', '')] = plainText(value as Phrase);
	};
	const phrase = (name: string, value: Phrase) => {
		said[name] = plainText(value);
	};
	const work = (ws: readonly Working[]) => {
		for (const w of ws)
			workings[w.title] = [
				w.formula,
				...w.steps,
				...w.ingredients.map(
					(i) =>
						`${i.label} = ${i.value} [${i.status}]${i.note ? ` (${i.note})` : ''} {${i.sources.length}}`
				)
			].join(' | ');
	};
	const a = answer(text);
	if (a.domain.kind === 'waiting') put('domain', waits(a.domain.fields));
	else {
		const d = a.domain.value;
		const h = domainHeadlines(d);
		phrase('domain', h.phrase);
		put('domain why', h.reasons);
		put('domain remarks', h.remarks);
		put('domain asides', h.asides);
		put('domain meanings', meaningsSentence(d));
		put(
			'domain other figures',
			d.otherFigures.filter((o) => o.effect === 'no-effect').map(otherFigureSentence)
		);
		work(domainWorkings(d, text));
	}
	const hw = readHardware(a.reading);
	if (a.cluster.kind === 'waiting') put('cluster', waits(a.cluster.fields));
	else {
		const c = a.cluster.value;
		phrase('cluster', clusterSentence(c));
		phrase('cluster stretched', stretchedSentence(c));
		if (hw.kind === 'ready') {
			put('cluster cores', coresSentence(c.hosts, hw.value));
			put('cluster too many cores', tooManyCoresSentence(hw.value));
		}
		phrase('loss first', lossSentence(c.loss.first, c));
		phrase('loss second', lossSentence(c.loss.second, c));
		work(clusterWorkings(c, text));
		work(lossWorkings(c, text));
	}
	const w = answerWanted(a.reading);
	if (w.kind === 'waiting') put('wanted', waits(w.fields));
	else {
		phrase('wanted', wantedSentence(w.value, w.value.first));
		phrase('wanted second', wantedSentence(w.value, w.value.second));
		phrase(
			'wanted stretched',
			wantedSentence(w.value, { ...w.value.first, plain: w.value.first.stretched })
		);
		if (a.domain.kind === 'ready') work(wantedWorkings(w.value, a.domain.value, text));
	}
	const t = answerThreads(a.reading);
	if (t.kind === 'ready' && t.value !== null) put('threads', threadsSentence(t.value));
	const f = firstAnswer(text);
	if (f.kind === 'waiting') put('migration', waits(f.fields));
	else {
		phrase('migration', f.headline);
		put(
			'migration figures',
			f.figures.map((x) => `${x.name}: ${x.value} (${x.note})`)
		);
		put('migration remarks', f.remarks);
		put('migration why', f.why);
		if (f.batch) phrase('migration batch', f.batch);
	}
	const m = answerMigration(readMigration(text));
	if (m.kind === 'ready') {
		const v = m.value;
		put('migration floor', md.floorSentence(v));
		const e = estimateOf(v.outcome);
		if (v.planned === null) {
			if (e) put('migration width', md.widthSentence(e));
			if (v.moves !== 'disk') {
				put('migration guest', md.guestSentence(v));
				put('migration pause', md.pauseSentence(v));
				if (v.guest.kind === 'writer' && v.guest.basis.kind === 'seen') {
					put('migration watched', md.watchedSentence(v.guest.basis.watched));
					put('migration watched pause', md.watchedPauseSentence(v.guest.basis.watched, v));
				}
			}
			if (v.guest.kind === 'writer' && v.cases !== null) {
				put('migration break-even', md.breakEvenSentence(breakEven(v.guest, v), v.guest));
				const l = smallestLink(v);
				if (l) put('migration smallest link', md.smallestLinkSentence(l, v));
			}
			put('migration impact', md.impactSentence(impactOf(v.speed)));
		}
		const steps = chainSteps(v, text);
		put(
			'migration chain',
			steps.map((s) => `${s.label}: ${s.value}`)
		);
		work(steps.map((s) => ({ ...s.working, title: `migration: ${s.working.title}` })));
	}
	const q = quickAnswer(text);
	for (const k of ['migration', 'distance'] as const) {
		const x = q[k];
		if (x.kind === 'waiting') put(`quick ${k}`, waits(x.fields));
		else phrase(`quick ${k}`, x.phrase);
	}
	work(quickWorkings(text).map((x) => ({ ...x, title: `quick: ${x.title}` })));
	const s = answerSites(text);
	put('sites estate', ss.estateSentence(s));
	if (s.path.kind === 'waiting') put('sites path', waits(s.path.fields));
	else {
		put('sites path', ss.pathSentence(s.path.value));
		put('sites measured', ss.measuredSentence(s.path.value));
		work([{ ...sw.pathWorking(s.path.value, text), title: 'sites: path' }]);
		put(
			'sites credits',
			st.creditRows(s.path.value).map((r) => `${r.speed} ${r.perKm} ${r.needed}`)
		);
	}
	const rep = s.estate.kind === 'ready' ? answerReplication(s.reading, s.estate.value) : s.estate;
	if (rep.kind === 'waiting') put('sites copies', waits(rep.fields));
	else if (rep.value) {
		phrase('sites copies', st.asyncHeadline(rep.value));
		put('sites after loss', st.afterLossSentence(rep.value));
		put('sites alternatives', rep.value.alternatives.map(st.alternativeSentence));
		put(
			'sites readdressing',
			rep.value.addressing.map((each) => st.readdressingRow(each).join('; '))
		);
	}
	if (s.plan.kind === 'waiting') put('sites plan', waits(s.plan.fields));
	else {
		const p = s.plan.value;
		put('sites plan', planSentence(p));
		if (p.kind === 'contradiction')
			put('sites contradictions', p.contradictions.map(contradictionSentence));
		if (p.kind === 'plan')
			put(
				'sites treatments',
				p.networks.map((n) => `${n.network.id}: ${n.treatment} ${reasonWords(n)}`)
			);
		const ports = answerPorts(s.reading, p);
		if (ports.kind === 'waiting') put('sites ports', waits(ports.fields));
		else put('sites ports', ports.value.rows.map((r) => r.id).join(' '));
		work([{ ...sw.planWorking(p), title: 'sites: plan' }]);
	}
	if (s.verdict.kind === 'waiting') put('sites', waits(s.verdict.fields));
	else {
		const v = s.verdict.value;
		phrase('sites', ss.verdictHeadline(v));
		phrase('sites short', ss.shortVerdict(v));
		put('sites support', ss.supportSentence(v));
		put(
			'sites marks',
			GROUPS.map((g) => {
				const part = v.judged.headline[g];
				return `${ss.outcomeWord(part)}: ${part.binding === null ? 'nothing' : `${part.binding.rule.name}. ${ss.figuresSentence(part.binding)} [${standingOf(part.binding, v.standing)}]`}`;
			})
		);
		put(
			'sites asides',
			ss.asides(v).map((x) => `[${x.standing}] ${x.sentence}`)
		);
		put('sites quickest', ss.quickestSentence(v));
		put(
			'sites remedies',
			v.remedies.map((r) => `${ss.remedySentence(r)} (${r.rule})`)
		);
		if (s.plan.kind === 'ready')
			put('sites over routed', overRoutedSentence(s.plan.value, v.sites.technology.forwarding));
		const tip = answerTipping(s.reading, v, s.domain);
		if (tip.kind === 'waiting') put('sites tipping', waits(tip.fields));
		else {
			put('sites step', stepSentence(tip.value));
			put('sites claim', claimSentence(tip.value));
			put('sites slopes', slopeSentence(tip.value));
		}
		put('sites storm', st.stormSentence(v));
		const wr = st.answerWrites(s.reading, v);
		if (wr.kind === 'waiting') put('sites writes', waits(wr.fields));
		else put('sites writes', st.writeSentences(wr.value));
		work(
			[sw.budgetWorking(v, text), sw.mtuWorking(v, text)].map((x) => ({
				...x,
				title: `sites: ${x.title}`
			}))
		);
		put(
			'sites rulings',
			rulingsOf(v.judged.all).map((r) => `${r.rule.id} ${r.level}: ${ss.figuresSentence(r)}`)
		);
		work(
			rulingsOf(v.judged.all)
				.map((r) => sw.ruleWorking(r, v))
				.map((x) => ({ ...x, title: `sites: ${x.title}` }))
		);
	}
	put(
		'strip',
		chain(text).map((p) => `${p.name}: ${p.cells.map((c) => c.value).join(' > ')}`)
	);
	return { said, workings };
}
