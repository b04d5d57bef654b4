#!/bin/sh
# One scheduler and two workers of one core on this computer. Stop them with Ctrl+C.
# Then: hsi-core classify ... --cluster scheduler.json
set -eu
folder=${1:-.}
rm -f "$folder/scheduler.json"
dask scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file "$folder/scheduler.json" &
scheduler=$!
trap 'kill $scheduler 2>/dev/null || true' EXIT INT TERM
dask worker --scheduler-file "$folder/scheduler.json" --nworkers 2 --nthreads 1 --memory-limit 2GiB \
    --no-dashboard
