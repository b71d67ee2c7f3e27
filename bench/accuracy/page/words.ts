export const INTRODUCTION = `A release holds records that nobody has and that tell what the true ones tell. This page says how nearly: on published files, on invented ones, at
several strengths of the promise, over repeated runs. It is made from the results by one command, and it stands as measured: rows that fall short are
marked and explained.

**TVD** (total variation distance) compares two tables of shares: 0 % if they are equal, 100 % if they have nothing in common. It is half the sum of the absolute differences.
Means are over all tables of one, two or three columns. **±** is half the 95 % interval of Student's t over the runs; it tells how much the figure depends on the noise drawn.`;

export const HOW_MEASURED = `Every run is a process of its own: it reads the file, protects it with noise from a seed, and scores the synthetic rows against the records. The same mechanisms run in a
release; only there noise cannot be seeded ([why](../decide/0006-noise-cannot-be-seeded.md)). Delta is 1e-6 unless a row says otherwise.

**Files.** Domains are public facts; nothing of a domain is read off the records.

| setting | file | domains |
|---|---|---|
| \`ctdc\` | CTDC Global Synthetic Dataset of 2021, 193,025 × 37. It is itself the output of a synthesiser that leaves out what fewer than ten people share, so that rare combinations are not in it | the built-in codebook: all countries of ISO 3166, all years 2002–2021 |
| \`kanon\` | CTDC Global K-anonymised Dataset of 2021, 97,750 × 63 | the built-in codebook |
| \`caseload\` | \`tessera sample\`, 206,000 × 27, [invented](sample.md) | the built-in codebook of 2024 |
| \`sds\` | the sample of Synthetic Data Showcase's notebooks, made again: two halves of 3,000; H1 is 1, 2 or blank; H2 is 1–3 or blank in one half and 4–6 or blank in the other; H3 1–5 or blank and 6–10 or blank; H4–H10 are yes or nothing; every cell drawn evenly and on its own. One file, the same in all runs | the values named |
| \`nist-demographic\`, \`nist-21\` | NIST Diverse Communities excerpt of the American Community Survey, Massachusetts 2019, 7,634 records: the 10 columns that NIST recommends for comparisons (AGEP, SEX, MSP, RAC1P, HOUSING_TYPE, OWN_RENT, EDU, PINCP_DECILE, DVET, DEYE), and all 21 without weights and detailed industry codes | its dictionary; N is a category. Age: 20 bins of 5 years. Income: a loss, nothing, 18 bins of round dollars. Poverty ratio: 20 bins of 25 points, and 501. Density: SDNist's 13 steps of equal ratio. Unlike SDNist's, no bin is a quantile of the records |
| \`adult\` | UCI Adult as private-pgm codes it, 48,842 × 14 | its domain file: 2 to 100 categories |
| \`coverage\` | 1,000 invented people, 6 columns of 2 to 6 categories that lean on each other | as invented |

The two NIST settings and \`adult\` have no rules: structural facts such as *no income below 15* are not told to the model.

**Measures.** A *combination* is a set of recorded values, one a column; blanks and unticked flags do not count. *Mean error* is the mean of |count − count| over the combinations that both files have, *suppressed* the share of
those somebody has that the rows lack, *fabricated* the share of those in the rows that nobody has. One row is enough for a combination to count; Synthetic Data Showcase's notebook does the same.
*Mean error of tables* takes the published tables of one and two columns in the place of counts of rows. *k-marginal* is NIST's score, 1,000 · (1 − mean TVD of two columns), over all pairs. *Filled fields* are
recorded cells a record. A *hard rule* is one that the codebook declares. Coverage counts the cells of all published tables whose interval holds the true count.

**The control** (\`tree\`) is what MST knows: a third of the budget each for the columns, for choosing a tree of pairs, and for those pairs. It runs in the same way on the same file; it does not know the rules.`;

export const HOW_TO_REPEAT = `From the root of a built clone, with the files in \`TESSERA_DATA\` (default \`../shared/data\`; settings whose file is missing keep their committed results):

\`\`\`sh
npx tsx --conditions=@tessera/source bench/accuracy/run.ts --seeds 10
\`\`\`

\`--only ctdc-e4\` measures the settings whose name begins so, \`--only page\` nothing: it makes the page again. \`--fast\` prints the table after one seed of the small files and writes no page. A stopped run goes on where it was; after a change of
the code it begins anew. Runs lie in \`.cache/bench/results\`, one line each.`;
