// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"
#include "inspect/model/inspection_keys.h"
#include "scan/filter.h"
#include "scan/input.h"
#include "scan/record.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace tokenscope::scan {

enum class JudgeAt {
    GivenTime,
    LineTime, ///< when the line was written, where it says so; else the given time
};

struct ScanSettings
{
    inspect::InspectionKeys keys = {};
    inspect::Expectations expectations = {};
    Moment moment = {};
    JudgeAt judgeAt = JudgeAt::GivenTime;
    std::optional<Filter> filter = {}; ///< only tokens that it matches: a record's members, and `header` and `payload`
    bool distinct = false;             ///< each token only where it is first, over all files
    bool follow = false;               ///< wait at the end of a file for more
    std::size_t threads = 1;
    RecordOptions record = {};
    /// Called between pieces with how many bytes of the file were read, packed or not.
    std::function<void(std::uint64_t)> readOfFile = {};
};

/// Finds and judges all tokens of files. Constant memory, but for 16 bytes a token where each is to come once. Records
/// come in the order of the text, on the thread that asked for them.
class Scanner
{
public:
    /// `isOver` is asked between pieces: then no more is read, and what was found comes nevertheless.
    /// `pause` is called when a file that is followed has no more for now, `isSilent` once for a file, a pipe or a
    /// terminal from which nothing came for half a second.
    Scanner(
        const ScanSettings &settings, std::function<void(const Record &)> visit, std::function<bool()> isOver,
        std::function<void()> pause = [] {}, std::function<void(const std::string &)> isSilent = [](const auto &) {});
    ~Scanner();
    Scanner(const Scanner &) = delete;
    Scanner &operator=(const Scanner &) = delete;

    /// What was found before a fault has been handed on.
    std::expected<void, InputError> scan(const std::string &path);
    /// Whether a file that was followed has become shorter: emptied or replaced meanwhile.
    bool hasShrunk() const;

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace tokenscope::scan
