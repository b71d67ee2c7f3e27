"""Runs MST or AIM of smartnoise-synth on one file of codes and writes its synthetic file of codes.

    python mbi_peer.py mst|aim INPUT OUTPUT EPSILON DELTA SIZES

SIZES are the sizes of the public domains, joined by commas. Both take the number of records as known.
Prints one JSON object: the seconds it took, the peak of memory, and the library's version.
"""
import contextlib
import json
import resource
import sys
import time
from importlib.metadata import version

import numpy as np
import pandas as pd
from mbi import Dataset, Domain
from snsynth.aim import AIMSynthesizer
from snsynth.mst import MSTSynthesizer

method, source, target, epsilon, delta, sizes = sys.argv[1:7]
frame = pd.read_csv(source, dtype=np.int64)
names = [f"col{i}" for i in range(frame.shape[1])]
domain = Domain(names, [int(size) for size in sizes.split(",")])
started = time.monotonic()
with contextlib.redirect_stdout(sys.stderr):
    if method == "mst":
        synthesizer = MSTSynthesizer(epsilon=float(epsilon), delta=float(delta))
        synthesizer.MST(Dataset(frame.values, domain), float(epsilon), float(delta))
        drawn = synthesizer.undo_compress_fn(synthesizer.synthesizer.synthetic_data(rows=len(frame)))
    else:
        from snsynth.utils import cdp_rho

        synthesizer = AIMSynthesizer(epsilon=float(epsilon), delta=float(delta))
        synthesizer.rho = cdp_rho(float(epsilon), float(delta))
        coded = Dataset(pd.DataFrame(frame.values, columns=names), domain)
        workload = synthesizer.get_workload(coded, degree=2, max_cells=10_000)
        synthesizer.AIM(coded, workload)
        drawn = synthesizer.synthesizer.synthetic_data(rows=len(frame))
seconds = time.monotonic() - started
synthetic = drawn.df[names].astype(np.int64)
synthetic.columns = frame.columns
synthetic.to_csv(target, index=False)
print(
    json.dumps(
        {
            "version": version("smartnoise-synth"),
            "seconds": seconds,
            "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
        }
    )
)
