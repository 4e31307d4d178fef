// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/window_options.h"
#include "app/manual/described_programs.h"

namespace tokenscope::manual {

namespace {

Option described(const QCommandLineOption &option)
{
    Option description;
    for (const QString &name : option.names())
        description.spellings.push_back((name.size() == 1 ? "-" : "--") + name.toStdString());
    description.valueName = option.valueName().toStdString();
    if (!description.valueName.empty())
        description.value = description.valueName == "FILE" ? ValueKind::File : ValueKind::Any;
    description.text = option.description().toStdString();
    return description;
}

} // namespace

Program describeWindow()
{
    const WindowOptions options;
    QCommandLineParser ready;
    Program program;
    program.name = "tokenscope";
    program.version = TOKENSCOPE_VERSION;
    program.own.text = WindowOptions::description().toStdString();
    program.own.arguments.push_back({.spellings = {},
                                     .valueName = "FILE",
                                     .value = ValueKind::File,
                                     .choices = {},
                                     .text = WindowOptions::fileDescription().toStdString(),
                                     .standard = {},
                                     .isRepeated = true});
    for (const QCommandLineOption &option : options.all())
        program.own.options.push_back(described(option));
    program.own.options.push_back(described(ready.addHelpOption()));
    program.own.options.push_back(described(ready.addVersionOption()));
    return program;
}

} // namespace tokenscope::manual
