// SPDX-License-Identifier: Apache-2.0
#include "engines/confinement.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <limits>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tokenscope::engines {

namespace {

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
constexpr std::uint32_t firstForeignCall = 0x40000000; // of the x32 interface, which numbers them anew
#elif defined(__aarch64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
constexpr std::uint32_t firstForeignCall = std::numeric_limits<std::uint32_t>::max();
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::uint32_t architecture = AUDIT_ARCH_RISCV64;
constexpr std::uint32_t firstForeignCall = std::numeric_limits<std::uint32_t>::max();
#else
constexpr std::uint32_t architecture = 0; // nobody has tried it: the libraries are not asked
constexpr std::uint32_t firstForeignCall = 0;
#endif

constexpr std::uint16_t load = BPF_LD | BPF_W | BPF_ABS;
constexpr std::uint16_t jumpIfEqual = BPF_JMP | BPF_JEQ | BPF_K;
constexpr std::uint16_t jumpIfAtLeast = BPF_JMP | BPF_JGE | BPF_K;
constexpr std::uint16_t jumpIfAny = BPF_JMP | BPF_JSET | BPF_K;
constexpr std::uint16_t answer = BPF_RET | BPF_K;
constexpr std::uint32_t refuse = SECCOMP_RET_ERRNO | EACCES;

// Each jump counts the steps to skip, first where it holds, then where it does not. io_uring would open sockets past
// this filter. Threads are clone() with a flag that a filter can read; clone3() hides it, and the C library then goes
// back to clone().
constexpr sock_filter steps[] = {
    {load, 0, 0, offsetof(seccomp_data, arch)},
    {jumpIfEqual, 1, 0, architecture},
    {answer, 0, 0, SECCOMP_RET_KILL_PROCESS},
    {load, 0, 0, offsetof(seccomp_data, nr)},
    {jumpIfAtLeast, 0, 1, firstForeignCall},
    {answer, 0, 0, refuse},
    {jumpIfEqual, 0, 1, __NR_socket},
    {answer, 0, 0, refuse},
    {jumpIfEqual, 0, 1, __NR_io_uring_setup},
    {answer, 0, 0, refuse},
    {jumpIfEqual, 0, 1, __NR_ptrace},
    {answer, 0, 0, refuse},
#ifdef __NR_fork
    {jumpIfEqual, 0, 1, __NR_fork},
    {answer, 0, 0, refuse},
    {jumpIfEqual, 0, 1, __NR_vfork},
    {answer, 0, 0, refuse},
#endif
    {jumpIfEqual, 0, 1, __NR_clone3},
    {answer, 0, 0, SECCOMP_RET_ERRNO | ENOSYS},
    {jumpIfEqual, 0, 3, __NR_clone},
    {load, 0, 0, offsetof(seccomp_data, args)}, // the lower half on these machines
    {jumpIfAny, 1, 0, CLONE_THREAD},
    {answer, 0, 0, refuse},
    {answer, 0, 0, SECCOMP_RET_ALLOW},
};

constexpr int notConfined = 126; // as the shell has it for what cannot be run

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit bound{most, most};
    if (setrlimit(what, &bound) != 0)
        _exit(notConfined);
}

} // namespace

bool canConfine()
{
    std::uint32_t action = SECCOMP_RET_ERRNO;
    return architecture != 0 && syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

void confineThisProcess(const Bounds &bounds, std::size_t addressSpace, pid_t parent)
{
    setsid();
    constexpr unsigned int closeOnExec = 1U << 2;
    if (syscall(SYS_close_range, 3U, ~0U, closeOnExec) != 0)
        _exit(notConfined);
    limit(RLIMIT_AS, rlim_t(addressSpace));
    limit(RLIMIT_CPU, rlim_t(bounds.processorTime.count()));
    limit(RLIMIT_NOFILE, 128);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    // A second wall, where the system lets everybody have it. The filter below holds without it.
    [[maybe_unused]] const int apart = unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC);
    // After that, which would undo it.
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent)
        _exit(notConfined);
    sock_fprog filter{sizeof steps / sizeof *steps, const_cast<sock_filter *>(steps)};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
        _exit(notConfined);
}

} // namespace tokenscope::engines
