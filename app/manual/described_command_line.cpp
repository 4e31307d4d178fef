// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/manual/described_programs.h"

#include <CLI/CLI.hpp>

#include <ranges>

namespace tokenscope::manual {

namespace {

/// CLI11 tells the values that an option takes as `NAME:{one,other}`.
std::vector<std::string> choicesIn(const std::string &typeName)
{
    const auto begin = typeName.find(":{");
    const auto end = typeName.find('}', begin);
    if (begin == std::string::npos || end == std::string::npos)
        return {};
    std::vector<std::string> choices;
    for (const auto &choice : std::views::split(std::string_view(typeName).substr(begin + 2, end - begin - 2), ','))
        choices.emplace_back(choice.begin(), choice.end());
    return choices;
}

Option described(const CLI::Option &option)
{
    Option description;
    for (const std::string &name : option.get_snames())
        description.spellings.push_back('-' + name);
    for (const std::string &name : option.get_lnames())
        description.spellings.push_back("--" + name);
    const std::string typeName = option.get_type_name();
    if (option.get_items_expected_max() > 0) {
        description.choices = choicesIn(typeName);
        description.valueName = typeName.substr(0, typeName.find(':'));
        description.value = description.valueName == "FILE" ? ValueKind::File : ValueKind::Any;
    }
    description.text = option.get_description();
    description.standard = option.get_default_str();
    return description;
}

Command described(const CLI::App &app)
{
    Command command;
    command.name = app.get_name();
    command.text = app.get_description();
    command.notes = app.get_footer();
    for (const CLI::Option *option : app.get_options())
        (option->get_positional() ? command.arguments : command.options).push_back(described(*option));
    return command;
}

} // namespace

Program describeCommandLine()
{
    cli::Commands commands;
    const auto app = cli::commandLine(commands);
    Program program;
    program.name = app->get_name();
    program.version = TOKENSCOPE_VERSION;
    program.own = described(*app);
    program.own.name.clear();
    const CLI::App &constApp = *app;
    for (const CLI::App *command : constApp.get_subcommands(std::function<bool(const CLI::App *)>()))
        program.commands.push_back(described(*command));
    return program;
}

} // namespace tokenscope::manual
