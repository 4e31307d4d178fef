// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tokenscope::scan {

enum class Group { First, Second };

/// Where a token is.
struct TokenPlace
{
    std::string file;
    std::uint64_t line = 1;
    bool operator==(const TokenPlace &) const = default;
};

struct SampleLimits
{
    std::size_t rowsPerGroup = 25'000; ///< more are drawn from, each as likely as the others
    std::size_t paths = 1000;
    std::size_t valuesPerPath = 1000; ///< those that come first
    std::size_t cellsPerRow = 400;
};

struct SampleOptions
{
    /// Not looked at, since the groups were made by them; a path in front of others counts for these too.
    std::vector<std::vector<std::string>> excluded = {};
    /// Members whose values are not to be seen; their presence, type and length are.
    std::function<bool(std::string_view)> isHidden = [](std::string_view) { return false; };
    SampleLimits limits = {};
};

/// The members of tokens of two groups, in little memory: of very many tokens a random sample.
class Sample
{
public:
    static constexpr std::uint32_t noText = ~std::uint32_t(0);

    /// One value at the end of a path.
    struct Cell
    {
        double number = 0;           ///< NaN where it is not one, nor a date
        std::uint32_t text = noText; ///< among the path's values
        std::uint32_t length = noText;
        std::uint16_t path = 0;
        json::Type type = json::Type::Null;
        bool isElement = false; ///< of a list at the end of the path
    };
    struct Row
    {
        Group group = Group::First;
        std::uint32_t file = 0;
        std::uint64_t line = 1;
        std::vector<Cell> cells;
    };
    struct Path
    {
        std::vector<std::string> members;
        std::vector<json::Value> values;                       ///< those that were seen, up to the limit
        std::unordered_map<std::string, std::uint32_t> places; ///< of the values
        bool isTwin = false;   ///< a claim or header member that the record has under a short name as well
        bool hasMore = false;  ///< values beyond the limit
        bool isHidden = false; ///< it has no values
    };

    explicit Sample(SampleOptions options)
        : m_options(std::move(options))
    {
    }

    /// `subject` is what a filter is asked about.
    void add(const json::Value &subject, const TokenPlace &place, Group group);

    const std::vector<Row> &rows() const { return m_rows; }
    const std::vector<Path> &paths() const { return m_paths; }
    TokenPlace placeOf(const Row &row) const { return {m_files[row.file], row.line}; }
    /// All that were added.
    std::uint64_t countOf(Group group) const { return m_counts[std::size_t(group)]; }
    bool isPartial() const { return m_rows.size() < countOf(Group::First) + countOf(Group::Second); }

private:
    struct Walk;
    Row *rowFor(Group group);
    std::uint16_t pathNumber(const std::vector<std::string> &members, bool isHidden);
    bool isExcluded(const std::vector<std::string> &members) const;
    void walk(const json::Value &value, Walk &at, bool isElement);
    Cell cellOf(const json::Value &value, std::uint16_t path);
    std::uint32_t textNumber(Path &path, std::string key, json::Value value) const;

    SampleOptions m_options;
    std::vector<Row> m_rows;
    std::array<std::vector<std::uint32_t>, 2> m_rowsOf; ///< places in m_rows, by group
    std::array<std::uint64_t, 2> m_counts = {};
    std::vector<Path> m_paths;
    std::map<std::vector<std::string>, std::uint16_t> m_pathNumbers;
    std::vector<std::string> m_files;
    std::mt19937_64 m_random{1}; // the same tokens give the same answer
};

} // namespace tokenscope::scan
