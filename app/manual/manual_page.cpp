// SPDX-License-Identifier: Apache-2.0
#include "app/manual/manual_page.h"

#include "base/ascii.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tokenscope::manual {

namespace {

/// A backslash, a hyphen that is to be copied, and a point or apostrophe at the beginning of a line mean something to
/// troff.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        if (character == '\\')
            result += "\\e";
        else if (character == '-')
            result += "\\-";
        else if (character == '\'')
            result += "\\(aq";
        else
            result += character;
    }
    return result.starts_with('.') ? "\\&" + result : result;
}

std::string bold(std::string_view text)
{
    return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + escaped(text) + "\\fR";
}

/// What the program writes without a point at its end is a sentence on the page.
std::string sentence(std::string text)
{
    if (!text.empty() && !text.ends_with('.') && !text.ends_with('?'))
        text += '.';
    return escaped(text);
}

void addOption(std::string &page, const Option &option)
{
    page += ".TP\n";
    std::string tag;
    for (const std::string &spelling : option.spellings)
        tag += (tag.empty() ? "" : ", ") + bold(spelling);
    if (option.value != ValueKind::None)
        tag += (tag.empty() ? "" : " ") + italic(option.valueName);
    page += tag + '\n' + sentence(option.text) + '\n';
    std::string choices;
    for (const std::string &choice : option.choices)
        choices += (choices.empty() ? "" : ", ") + bold(choice);
    if (!choices.empty())
        page += "One of " + choices + ".\n";
    if (!option.standard.empty())
        page += "If not given: " + escaped(option.standard) + ".\n";
}

/// An entry of a list: two blanks, a number, two blanks and what it means.
std::optional<std::pair<std::string_view, std::string_view>> numbered(std::string_view line)
{
    constexpr std::string_view edge = "  ";
    const auto gap = line.find(edge, edge.size());
    const bool isEntry = line.starts_with(edge) && gap == edge.size() + 1 && ascii::isDigit(line[edge.size()]);
    return isEntry ? std::optional(std::pair(line.substr(edge.size(), 1), line.substr(gap + edge.size())))
                   : std::nullopt;
}

/// Lines that the program breaks for the terminal are joined; blank ones begin a paragraph, entries of a list stay.
void addNotes(std::string &page, std::string_view notes)
{
    bool isNewParagraph = true;
    while (!notes.empty()) {
        const auto end = std::min(notes.find('\n'), notes.size());
        const std::string_view line = notes.substr(0, end);
        if (line.empty()) {
            isNewParagraph = true;
        } else if (const auto entry = numbered(line)) {
            page += ".TP\n" + bold(std::string(entry->first)) + '\n' + escaped(entry->second) + '\n';
            isNewParagraph = true;
        } else {
            page += (isNewParagraph ? ".PP\n" : "") + escaped(line) + '\n';
            isNewParagraph = false;
        }
        notes.remove_prefix(std::min(end + 1, notes.size()));
    }
}

/// Both programs read the same variables; JSON is the command line's alone.
void addEnvironment(std::string &page, const Program &program)
{
    page +=
        ".SH ENVIRONMENT\n.TP\n" + bold("LC_ALL") + ", " + bold("LC_MESSAGES") + ", " + bold("LANG") + ", " +
        bold("LANGUAGE") + '\n' +
        escaped("The language: English, German (de) or Spanish (es), as other programs choose it. In the locale C it "
                "is English.");
    page += escaped(program.commands.empty() ? " The menu View has a choice that comes before."
                                             : " JSON, CSV and this help are the same in every language.");
    page += '\n';
}

void addSynopsis(std::string &page, const std::string &program, const Command &command)
{
    page += ".PP\n" + bold(program);
    if (!command.name.empty())
        page += ' ' + bold(command.name);
    page += " [" + italic("options") + ']';
    for (const Option &argument : command.arguments)
        page += " [" + italic(argument.valueName) + (argument.isRepeated ? "...]" : "]");
    page += '\n';
}

void addCommand(std::string &page, const Command &command)
{
    page += ".SS " + escaped(command.name) + '\n' + sentence(command.text) + '\n';
    for (const Option &argument : command.arguments)
        addOption(page, argument);
    for (const Option &option : command.options)
        addOption(page, option);
    addNotes(page, command.notes);
}

} // namespace

std::string manualPage(const Program &program)
{
    std::string page = ".TH " + escaped(ascii::inUpperCase(program.name)) + " 1 \"\" \"Tokenscope " +
                       escaped(program.version) + "\"\n";
    page += ".SH NAME\n" + escaped(program.name) + " \\- inspect JSON Web Tokens and the keys that sign them\n";
    page += ".SH SYNOPSIS\n";
    if (program.commands.empty())
        addSynopsis(page, program.name, program.own);
    for (const Command &command : program.commands)
        addSynopsis(page, program.name, command);
    page += ".SH DESCRIPTION\n" + sentence(program.own.text) + '\n';
    page += ".SH OPTIONS\n";
    for (const Option &argument : program.own.arguments)
        addOption(page, argument);
    for (const Option &option : program.own.options)
        addOption(page, option);
    if (!program.commands.empty())
        page += ".SH COMMANDS\n";
    for (const Command &command : program.commands)
        addCommand(page, command);
    if (!program.own.notes.empty()) {
        page += ".SH EXIT STATUS\n";
        addNotes(page, program.own.notes);
    }
    addEnvironment(page, program);
    page += ".SH SEE ALSO\n" + bold(program.commands.empty() ? "tokenscope-cli" : "tokenscope") + "(1)\n";
    return page;
}

} // namespace tokenscope::manual
