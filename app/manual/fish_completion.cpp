// SPDX-License-Identifier: Apache-2.0
#include "app/manual/shell_completion.h"

namespace tokenscope::manual {

namespace {

std::string fishQuoted(std::string_view text)
{
    std::string result = "'";
    for (const char character : text) {
        if (character == '\'' || character == '\\')
            result += '\\';
        result += character;
    }
    return result + "'";
}

void addOptions(std::string &text, const std::string &program, const Command &command)
{
    const std::string beginning =
        "complete -c " + program +
        (command.name.empty() ? "" : " -n " + fishQuoted("__fish_seen_subcommand_from " + command.name));
    for (const Option &option : command.options) {
        text += beginning;
        for (const std::string &spelling : option.spellings)
            text += spelling.starts_with("--") ? " -l " + spelling.substr(2) : " -s " + spelling.substr(1);
        if (option.value != ValueKind::None)
            text += option.value == ValueKind::File ? " -r -F" : " -x";
        std::string choices;
        for (const std::string &choice : option.choices)
            choices += (choices.empty() ? "" : " ") + choice;
        if (!choices.empty())
            text += " -a " + fishQuoted(choices);
        text += " -d " + fishQuoted(option.text) + '\n';
    }
    for (const Option &argument : command.arguments) {
        if (argument.value == ValueKind::File)
            text += beginning + " -F\n";
    }
}

} // namespace

std::string fishCompletion(const Program &program)
{
    std::string text = "# Completion of " + program.name + " for fish, made from its command line.\n";
    if (program.commands.empty()) {
        addOptions(text, program.name, program.own);
        return text;
    }
    text += "complete -c " + program.name + " -f\n";
    for (const Command &command : program.commands)
        text += "complete -c " + program.name + " -n __fish_use_subcommand -a " + command.name + " -d " +
                fishQuoted(command.text) + '\n';
    for (const Option &option : program.own.options)
        text += "complete -c " + program.name + " -n __fish_use_subcommand" +
                (option.spellings.back().starts_with("--") ? " -l " + option.spellings.back().substr(2) : "") + " -d " +
                fishQuoted(option.text) + '\n';
    for (const Command &command : program.commands)
        addOptions(text, program.name, command);
    return text;
}

} // namespace tokenscope::manual
