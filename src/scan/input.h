// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/unpacker.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <system_error>
#include <utility>

namespace tokenscope::scan {

struct InputError
{
    enum class Fault {
        Unreadable, ///< `reason` is the system's
        Damaged,    ///< packed, and damaged or of a form that needs too much memory
        EndsEarly,  ///< packed, and the end is missing
    };
    Fault fault;
    std::error_code reason = {};
};

/// A file, or standard input, as text: unpacked where it is packed. Constant memory.
class Input
{
public:
    /// Asked every now and then while nothing comes, with how long that has been: whether to wait on.
    using Patience = std::function<bool(std::chrono::milliseconds)>;

    /// `-` is standard input. Does not wait, not even for somebody to write into a FIFO.
    static std::expected<Input, InputError> open(const std::string &path, Patience patience);
    Input(Input &&other) noexcept;
    Input &operator=(Input &&) = delete;
    ~Input();

    /// How many bytes were put into `text`; 0 at the end, and where nobody wants to wait. More may have come to a file
    /// that is written to: it can be asked again.
    std::expected<std::size_t, InputError> read(std::span<char> text);
    /// Goes on at that byte of a file; false where it cannot be known where that is: packed, or no file.
    bool skipTo(std::uint64_t offset);
    /// Bytes of the file, or of what else it is, that were read so far: as they lie there, packed or not.
    std::uint64_t readOfFile() const { return m_readOfFile; }
    /// Whether more may come behind the end: a pipe that has ended is over.
    bool mayGrow() const;
    /// The file has become shorter than what was read of it: it was emptied or replaced meanwhile.
    bool hasShrunk() const;

private:
    Input(int descriptor, Patience patience)
        : m_descriptor(descriptor)
        , m_patience(std::move(patience))
    {
    }
    bool waitForBytes() const;
    std::expected<std::size_t, InputError> readRaw(std::span<unsigned char> bytes);
    std::expected<void, InputError> fill();

    int m_descriptor;
    Patience m_patience;
    std::size_t m_readOfFile = 0;
    bool m_isStarted = false;
    std::unique_ptr<Unpacker> m_unpacker;
    Bytes m_raw; ///< read, and not yet handed on
    std::size_t m_position = 0;
};

} // namespace tokenscope::scan
