"""Free memory, also in containers and jobs; each test writes control groups like those of Linux into a
folder."""

import psutil
import pytest

from hsi_core.memory import MB, free_bytes, resident_bytes


@pytest.fixture
def groups(tmp_path):
    """Writes the files of control groups, and gives the arguments of `free_bytes`."""

    def write(membership, **files):
        (tmp_path / "membership").write_text(membership)
        for path, text in files.items():
            target = tmp_path / "root" / path.replace("__", "/").replace("_of_", ".")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(str(text))
        return {"membership": tmp_path / "membership", "root": tmp_path / "root"}

    return write


def test_a_process_takes_memory():
    assert 10 * MB < resident_bytes() < psutil.virtual_memory().total


def test_without_control_groups_it_is_what_the_machine_has(tmp_path):
    free = free_bytes(membership=tmp_path / "none", root=tmp_path)
    assert 0 < free <= psutil.virtual_memory().total


def test_the_limit_of_a_container_counts_and_cached_files_do_not(groups):
    found = free_bytes(
        **groups(
            "0::/\n",
            memory_of_max=50 * MB,
            memory_of_current=30 * MB,
            memory_of_stat=f"anon 7\ninactive_file {12 * MB}\nactive_file 5\n",
        )
    )
    assert found == 32 * MB


def test_the_tightest_of_nested_groups_counts(groups):
    arguments = groups(
        "0::/job/step\n",
        job__memory_of_max=40 * MB,
        job__memory_of_current=39 * MB,
        job__memory_of_stat="inactive_file 0\n",
        job__step__memory_of_max="max\n",
        job__step__memory_of_current=5 * MB,
        job__step__memory_of_stat="inactive_file 0\n",
    )
    assert free_bytes(**arguments) == MB


def test_control_groups_of_version_1(groups):
    arguments = groups(
        "5:cpu,cpuacct:/x\n4:memory:/docker/1\n",
        memory__docker__1__memory_of_limit_in_bytes=20 * MB,
        memory__docker__1__memory_of_usage_in_bytes=25 * MB,
        memory__docker__1__memory_of_stat="inactive_file 0\n",
    )
    assert free_bytes(**arguments) == 0


def test_a_limit_of_addresses_counts():
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (psutil.Process().memory_info().vms + 200 * MB, hard))
    try:
        assert 100 * MB < free_bytes() <= 200 * MB
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
