// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

/// What a program's command line takes, as the program itself describes it. Manual pages and completion are written
/// from it, so that they cannot tell anything else than the program does.
namespace tokenscope::manual {

enum class ValueKind { None, Any, File };

/// An option, or an argument by position, which has no spelling.
struct Option
{
    std::vector<std::string> spellings; ///< `-h`, `--help`
    std::string valueName;              ///< `FILE`; empty for a flag
    ValueKind value = ValueKind::None;
    std::vector<std::string> choices; ///< the only values that it takes; empty where others are possible
    std::string text;
    std::string standard;    ///< the value where none is given; empty where that is not one
    bool isRepeated = false; ///< an argument of which there may be any number
};

struct Command
{
    std::string name; ///< empty for a program's own options
    std::string text;
    std::vector<Option> arguments;
    std::vector<Option> options;
    std::string notes; ///< paragraphs with blank lines between them
};

struct Program
{
    Command own;
    std::vector<Command> commands;
    std::string name;
    std::string version;
};

} // namespace tokenscope::manual
