// SPDX-License-Identifier: Apache-2.0
#include "app/manual/shell_completion.h"

namespace tokenscope::manual {

namespace {

/// Within single quotes for zsh, and within the brackets and between the colons of `_arguments`.
std::string zshText(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        if (character == '\'')
            result += "'\\''";
        else if (character == '[' || character == ']' || character == ':' || character == '\\')
            result += std::string("\\") + character;
        else
            result += character;
    }
    return result;
}

std::string zshAction(const Option &option)
{
    std::string choices;
    for (const std::string &choice : option.choices)
        choices += (choices.empty() ? "" : " ") + choice;
    if (!choices.empty())
        return '(' + choices + ')';
    return option.value == ValueKind::File ? "_files" : " ";
}

std::string zshArguments(const Command &command, const std::string &indent)
{
    std::string text = indent + "_arguments";
    for (const Option &option : command.options) {
        for (const std::string &spelling : option.spellings) {
            text += " \\\n" + indent + "    '*" + spelling + '[' + zshText(option.text) + ']';
            if (option.value != ValueKind::None)
                text += ':' + zshText(option.valueName) + ':' + zshAction(option);
            text += '\'';
        }
    }
    for (const Option &argument : command.arguments)
        text += " \\\n" + indent + "    '" + (argument.isRepeated ? "*:" : ":") + zshText(argument.valueName) + ':' +
                zshAction(argument) + '\'';
    return text + '\n';
}

} // namespace

std::string zshCompletion(const Program &program)
{
    std::string text = "#compdef " + program.name + "\n# Made from the program's own command line.\n";
    if (program.commands.empty())
        return text + zshArguments(program.own, "");
    text += "if ((CURRENT == 2)); then\n    local -a commands=(\n";
    for (const Command &command : program.commands)
        text += "        '" + command.name + ':' + zshText(command.text) + "'\n";
    for (const Option &option : program.own.options)
        text += "        '" + option.spellings.back() + ':' + zshText(option.text) + "'\n";
    text += "    )\n    _describe command commands\n    return\nfi\n"
            "local command=$words[2]\nshift words\n((CURRENT--))\ncase $command in\n";
    for (const Command &command : program.commands)
        text += "    " + command.name + ")\n" + zshArguments(command, "        ") + "        ;;\n";
    return text + "esac\n";
}

} // namespace tokenscope::manual
