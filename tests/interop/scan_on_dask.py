# SPDX-License-Identifier: Apache-2.0
"""scan_on_dask.py CLI PART...: scans each part on a worker of a Dask cluster and writes PART.json. Once some are done, one
worker is killed, and the engine gives its parts to the others."""
import os
import signal
import subprocess
import sys

from distributed import Client, LocalCluster, as_completed


def scan(cli, part):
    return subprocess.run([cli, "scan", part, "--jwks", "cases/wrapped/RS256.json", "--now", "1795438800",
                           "--summary", "--json"], check=True, capture_output=True).stdout


def main():
    cli, parts = os.path.abspath(sys.argv[1]), sys.argv[2:]
    with LocalCluster(n_workers=3, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        workers = list(client.run(os.getpid).values())
        futures = {client.submit(scan, cli, part, pure=False): part for part in parts}
        done = 0
        for future in as_completed(futures):
            with open(futures[future] + ".json", "wb") as file:
                file.write(future.result())
            done += 1
            if done == 2:
                os.kill(workers[0], signal.SIGKILL)
    assert done == len(parts) > 3, done


if __name__ == "__main__":
    main()
