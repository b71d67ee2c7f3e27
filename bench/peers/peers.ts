/** A rival that can be fetched and run here. */
export interface Peer {
  readonly name: string;
  readonly title: string;
  /** What pip is asked for. */
  readonly packages: readonly string[];
  /** Asked for without what they depend on: `packages` holds the part that is used. */
  readonly alone: readonly string[];
  readonly script: string;
  /** Arguments before the input, and after the delta. */
  readonly before: readonly string[];
  /** The file it reads: tokens with empty blanks, or category codes with the sizes as last argument. */
  readonly reads: 'tokens' | 'codes';
}

const MBI = {
  packages: [
    ...['mbi>=1.1,<2', 'numpy', 'scipy', 'networkx', 'pandas>=2.0.1,<3', 'Faker'],
    ...['opendp>=0.14.1,<0.15', 'PyYAML', 'sqlalchemy', 'graphviz'],
    'antlr4-python3-runtime==4.9.3',
  ],
  // What it asks for besides is for neural networks that nothing here uses.
  alone: ['smartnoise-synth==1.0.8', 'smartnoise-sql', 'disjoint-set'],
  script: 'mbi_peer.py',
  reads: 'codes',
} as const;

export const PEERS: readonly Peer[] = [
  {
    name: 'pac-synth',
    title: 'pac-synth (Synthetic Data Showcase)',
    packages: ['pac-synth==0.0.8'],
    alone: [],
    script: 'pac_synth_peer.py',
    before: [],
    reads: 'tokens',
  },
  { name: 'mst', title: 'MST of smartnoise-synth', before: ['mst'], ...MBI },
  { name: 'aim', title: 'AIM of smartnoise-synth', before: ['aim'], ...MBI },
];

/** One file under one promise, by one rival and by us. */
export interface Job {
  /** A name of `SETTINGS`. */
  readonly setting: string;
  readonly peer: string;
  /** Last arguments of the peer's script. */
  readonly after: readonly string[];
  /** Slow ones run less often than they are asked to. */
  readonly mostRuns: number;
}

/** pac-synth reports combinations of up to `after` values; blanks are what it calls empty. */
export const JOBS: readonly Job[] = [
  { setting: 'sds-e4', peer: 'pac-synth', after: ['4'], mostRuns: 10 },
  { setting: 'sds-e4', peer: 'mst', after: [], mostRuns: 3 },
  { setting: 'sds-e4', peer: 'aim', after: [], mostRuns: 3 },
  { setting: 'nist-demographic-e1', peer: 'mst', after: [], mostRuns: 3 },
  { setting: 'nist-demographic-e1', peer: 'aim', after: [], mostRuns: 3 },
  { setting: 'adult-e1', peer: 'mst', after: [], mostRuns: 1 },
  { setting: 'ctdc-e4', peer: 'pac-synth', after: ['3'], mostRuns: 1 },
];

/** The name under which a job's runs are kept, apart from those of `bench/accuracy`. */
export const peerSetting = (setting: string): string => `peers-${setting}`;

/** The name of our own runs beside a rival's. */
export const besideName = (peer: string): string => `tessera beside ${peer}`;
