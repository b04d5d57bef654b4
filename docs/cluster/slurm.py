"""Classify a scene with workers that SLURM starts. Needs: pip install dask-jobqueue distributed.

Run it in a job, or on a login node that may keep a process:
python slurm.py scene.tif model.safetensors map.tif
Change queue, account, cores, memory and the activation of the environment to those of your cluster.
"""

import subprocess
import sys

from dask_jobqueue import SLURMCluster


def main() -> int:
    """Start workers, classify, and give the nodes back."""
    scene, model, output = sys.argv[1:4]
    with SLURMCluster(
        queue="normal",
        account="project",
        cores=8,  # of a job
        processes=1,  # one worker in a job: it uses all its cores for one tile after the other
        memory="16GB",
        walltime="01:00:00",
        job_script_prologue=["source $HOME/hsi/bin/activate"],
    ) as cluster:
        cluster.scale(jobs=16)
        command = ["hsi-core", "classify", "--scene", scene, "--model", model, "--output", output]
        return subprocess.run([*command, "--cluster", cluster.scheduler_address]).returncode


if __name__ == "__main__":
    sys.exit(main())
