"""Runs pac-synth (Synthetic Data Showcase) on one file and writes its synthetic file.

    python pac_synth_peer.py INPUT OUTPUT EPSILON DELTA LENGTH

Prints one JSON object: the seconds of fitting and sampling, and the library's version.
"""
import csv
import json
import resource
import sys
import time
from importlib.metadata import version

from pacsynth import (
    AccuracyMode,
    Dataset,
    DpAggregateSeededParametersBuilder,
    DpAggregateSeededSynthesizer,
    FabricationMode,
)

source, target, epsilon, delta, length = sys.argv[1:6]
with open(source, newline="") as file:
    rows = list(csv.reader(file))
started = time.monotonic()
parameters = (
    DpAggregateSeededParametersBuilder()
    .reporting_length(int(length))
    .epsilon(float(epsilon))
    .delta(float(delta))
    .accuracy_mode(AccuracyMode.prioritize_long_combinations())
    .fabrication_mode(FabricationMode.uncontrolled())
    .use_synthetic_counts(True)
    .build()
)
synthesizer = DpAggregateSeededSynthesizer(parameters)
# A zero is an answer like any other: what is blank is empty in the file.
synthesizer.fit(Dataset(rows, sensitive_zeros=rows[0]))
fitted = time.monotonic()
synthetic = synthesizer.sample(synthesizer.get_dp_number_of_records())
done = time.monotonic()
with open(target, "w", newline="") as file:
    csv.writer(file, lineterminator="\n").writerows(synthetic)
print(
    json.dumps(
        {
            "version": version("pac-synth"),
            "fitSeconds": fitted - started,
            "sampleSeconds": done - fitted,
            "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
        }
    )
)
