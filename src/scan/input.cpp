// SPDX-License-Identifier: Apache-2.0
#include "scan/input.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tokenscope::scan {

namespace {

constexpr std::size_t rawSize = 256 * 1024;
constexpr std::size_t magicSize = 6;

InputError systemError()
{
    return {InputError::Fault::Unreadable, std::error_code(errno, std::generic_category())};
}

} // namespace

std::expected<Input, InputError> Input::open(const std::string &path, Patience patience)
{
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    const int descriptor = path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), flags);
    if (descriptor < 0)
        return std::unexpected(systemError());
    return Input(descriptor, std::move(patience));
}

Input::Input(Input &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_patience(std::move(other.m_patience))
    , m_readOfFile(other.m_readOfFile)
    , m_isStarted(other.m_isStarted)
    , m_unpacker(std::move(other.m_unpacker))
    , m_raw(std::move(other.m_raw))
    , m_position(other.m_position)
{
}

Input::~Input()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

/// In short steps: a signal that came just before one of them is noticed behind it.
bool Input::waitForBytes() const
{
    constexpr std::chrono::milliseconds step(100);
    for (std::chrono::milliseconds waited(0);; waited += step) {
        pollfd waiting{.fd = m_descriptor, .events = POLLIN, .revents = 0};
        if (::poll(&waiting, 1, int(step.count())) > 0)
            return true;
        if (!m_patience(waited + step))
            return false;
    }
}

std::expected<std::size_t, InputError> Input::readRaw(std::span<unsigned char> bytes)
{
    while (waitForBytes()) {
        const ssize_t count = ::read(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count < 0)
            return std::unexpected(systemError());
        m_readOfFile += std::size_t(count);
        return std::size_t(count);
    }
    return 0;
}

/// Reads on, where all that was read has been handed on.
std::expected<void, InputError> Input::fill()
{
    if (m_position < m_raw.size())
        return {};
    m_raw.resize(rawSize);
    m_position = 0;
    std::size_t filled = 0;
    // The first bytes tell how it is packed; a pipe may bring them one by one.
    do {
        const auto count = readRaw(std::span(m_raw).subspan(filled));
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        filled += *count;
    } while (!m_isStarted && filled < magicSize);
    m_raw.resize(filled);
    if (!m_isStarted && filled > 0) {
        m_unpacker = unpackerFor(m_raw);
        m_isStarted = true;
    }
    return {};
}

std::expected<std::size_t, InputError> Input::read(std::span<char> text)
{
    const std::span<unsigned char> bytes(reinterpret_cast<unsigned char *>(text.data()), text.size());
    while (true) {
        if (const auto filled = fill(); !filled)
            return std::unexpected(filled.error());
        const ByteView raw = ByteView(m_raw).subspan(m_position);
        if (!m_unpacker) {
            const std::size_t count = std::min(raw.size(), bytes.size());
            std::ranges::copy(raw.first(count), bytes.begin());
            m_position += count;
            return count;
        }
        const Unpacker::Step step = m_unpacker->unpack(raw, bytes);
        m_position += step.consumed;
        if (step.produced > 0)
            return step.produced;
        if (step.isDamaged)
            return std::unexpected(InputError{InputError::Fault::Damaged});
        if (raw.empty()) {
            if (m_unpacker->isAtEnd())
                return 0;
            return std::unexpected(InputError{InputError::Fault::EndsEarly});
        }
    }
}

bool Input::skipTo(std::uint64_t offset)
{
    if (!m_isStarted || m_unpacker || !mayGrow() || ::lseek(m_descriptor, off_t(offset), SEEK_SET) < 0)
        return false;
    m_readOfFile = std::size_t(offset);
    m_raw.clear();
    m_position = 0;
    return true;
}

bool Input::mayGrow() const
{
    struct stat now = {};
    return ::fstat(m_descriptor, &now) == 0 && S_ISREG(now.st_mode);
}

bool Input::hasShrunk() const
{
    struct stat now = {};
    return ::fstat(m_descriptor, &now) == 0 && S_ISREG(now.st_mode) && std::size_t(now.st_size) < m_readOfFile;
}

} // namespace tokenscope::scan
