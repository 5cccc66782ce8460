export const HELP = `metrospan: what one vMotion subnet, two sites and the link between them carry

  metrospan [FILE…]            answers to a scenario file; - reads one from standard input
  metrospan compare FILE FILE  two to six scenarios beside each other
  metrospan solve [FILE] --want WISH [--by INPUT]
                               what one input must be for an answer to be as wanted
  metrospan batch [FILE]       a scenario a line in, its answers a line out (NDJSON)
  metrospan evacuate [FILE]    how long emptying a host, a rack or a site takes; of a case
                               with every VM: when each is elsewhere (docs/command-line.md)
  metrospan facts [WORDS]      the figures that hold every word, with who says so
  metrospan schema             what a scenario file may hold (JSON Schema)

Which scenarios
  --link URL       a link of the site, or what stands in it from the question mark on
  --set KEY=VALUE  puts a value into each of them; --set ratio=16 --set subnet=/23
                   With neither file nor link the defaults are meant, those of the post.

In which form
  --json, --csv, --markdown    in place of text; all of them as the site passes them on
                   Of an evacuation --csv is its schedule: a line a move
  --working                    text and Markdown with how each answer comes about

Wishes
  vms=5000, loss, time=10 (minutes), sure-time=10, round-trip=5 (ms), product=vmsc,
  verdict=supported. Without --by every input that can move the answer is tried.

  --help, --version

Ends with 0, or with 2 and a line for each thing that cannot be used. Colours stand only on
a terminal, and not where NO_COLOR is set.
`;
