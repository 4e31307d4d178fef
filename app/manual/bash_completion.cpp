// SPDX-License-Identifier: Apache-2.0
#include "app/manual/shell_completion.h"
#include "base/joined.h"

#include <algorithm>

namespace tokenscope::manual {

namespace {

std::string optionWords(const Command &command)
{
    std::string words;
    for (const Option &option : command.options)
        words += (words.empty() ? "" : " ") + joined(option.spellings, " ");
    return words;
}

/// The case of a command within the function: values behind an option first, then options, then files.
std::string bashCase(const Command &command)
{
    std::string text = "        \"" + command.name + "\")\n            case $previous in\n";
    for (const Option &option : command.options) {
        if (option.value == ValueKind::None)
            continue;
        text += "                " + joined(option.spellings, "|") + ") ";
        if (!option.choices.empty())
            text += "choices='" + joined(option.choices, " ") + "' ;;\n";
        else
            text += option.value == ValueKind::File ? "files=1 ;;\n" : "return ;;\n";
    }
    const bool wantsFile = std::ranges::any_of(
        command.arguments, [](const Option &argument) { return argument.value == ValueKind::File; });
    text += "                *)\n                    choices='" + optionWords(command) + "'\n";
    if (wantsFile)
        text += "                    files=1\n";
    return text + "                    ;;\n            esac\n            ;;\n";
}

} // namespace

std::string bashCompletion(const Program &program)
{
    std::string name = program.name;
    std::ranges::replace(name, '-', '_');
    std::vector<std::string> commands;
    for (const Command &command : program.commands)
        commands.push_back(command.name);

    std::string text =
        "# Completion of " + program.name + " for bash, made from its command line.\n_" + name + "()\n{\n";
    text += "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
            "    local command='' choices='' files=''\n"
            "    COMPREPLY=()\n";
    if (!commands.empty()) {
        text += "    if ((COMP_CWORD == 1)); then\n        mapfile -t COMPREPLY < <(compgen -W '" +
                joined(commands, " ") + ' ' + optionWords(program.own) +
                "' -- \"$current\")\n        return\n    fi\n"
                "    command=${COMP_WORDS[1]}\n";
    }
    text += "    case $command in\n";
    if (commands.empty())
        text += bashCase(program.own);
    for (const Command &command : program.commands)
        text += bashCase(command);
    text += "    esac\n"
            "    [[ -z $choices ]] || mapfile -t COMPREPLY < <(compgen -W \"$choices\" -- \"$current\")\n"
            "    if [[ -n $files && $current != -* ]]; then\n"
            "        compopt -o filenames 2>/dev/null\n"
            "        mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
            "    fi\n}\n";
    return text + "complete -F _" + name + ' ' + program.name + '\n';
}

} // namespace tokenscope::manual
