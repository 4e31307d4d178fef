// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/failing_disk.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstddef>
#include <cstdio>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace tokenscope::tests {

namespace {

std::string failingFolder; ///< set while no other thread writes there
DiskFault failingHow = DiskFault::Dead;
std::atomic<int> callsLeft = 0; ///< until the one that fails
std::atomic<bool> isFailing = false;

bool isBelow(std::string_view path)
{
    return isFailing && path.starts_with(failingFolder);
}

bool isBelow(int file)
{
    char link[64];
    char path[PATH_MAX] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    return isFailing && ::readlink(link, path, sizeof path - 1) > 0 && isBelow(std::string_view(path));
}

/// For any call but a write.
template <typename Call>
int callUnlessItFails(bool isMeant, Call call)
{
    if (isMeant && failingHow != DiskFault::Full) {
        const int left = --callsLeft;
        if (left == 0 || (left < 0 && failingHow == DiskFault::Dead)) {
            errno = EIO;
            return -1;
        }
    }
    return call();
}

/// `write` takes the number of bytes that it is to write.
template <typename Write>
ssize_t writeUnlessItFails(bool isMeant, std::size_t size, Write write)
{
    if (!isMeant)
        return write(size);
    const int left = --callsLeft;
    if (failingHow == DiskFault::Full && left == 0 && size > 1)
        return write(size / 2);
    if (left > 0 || (left < 0 && failingHow == DiskFault::OneError))
        return write(size);
    errno = failingHow == DiskFault::Full ? ENOSPC : EIO;
    return -1;
}

template <typename Function>
Function *next(Function *, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

FailingDisk::FailingDisk(const std::string &folder, DiskFault fault, int nth)
{
    failingFolder = folder;
    failingHow = fault;
    callsLeft = nth;
    isFailing = true;
}

FailingDisk::~FailingDisk()
{
    isFailing = false;
}

bool FailingDisk::hasFailed() const
{
    return callsLeft <= 0;
}

} // namespace tokenscope::tests

using namespace tokenscope::tests;

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next(&write, "write");
    return writeUnlessItFails(isBelow(file), size, [&](size_t part) { return real(file, bytes, part); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = next(&pwrite64, "pwrite64");
    return writeUnlessItFails(isBelow(file), size, [&](size_t part) { return real(file, bytes, part, offset); });
}

int fsync(int file)
{
    static const auto real = next(&fsync, "fsync");
    return callUnlessItFails(isBelow(file), [&] { return real(file); });
}

int fdatasync(int file)
{
    static const auto real = next(&fdatasync, "fdatasync");
    return callUnlessItFails(isBelow(file), [&] { return real(file); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next(&ftruncate64, "ftruncate64");
    return callUnlessItFails(isBelow(file), [&] { return real(file, size); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next(&rename, "rename");
    return callUnlessItFails(isBelow(to), [&] { return real(from, to); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto real = next(&linkat, "linkat");
    return callUnlessItFails(isBelow(to), [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path) noexcept
{
    static const auto real = next(&unlink, "unlink");
    return callUnlessItFails(isBelow(path), [&] { return real(path); });
}

} // extern "C"
