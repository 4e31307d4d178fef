// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include "explain/plain_text.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

bool isColoured()
{
    static const bool coloured = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    return coloured;
}

QString sequence(Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return {};
    case Ink::Bold:
        return u"1"_s;
    case Ink::Muted:
        return u"2"_s;
    case Ink::Good:
        return u"32"_s;
    case Ink::Bad:
        return u"31"_s;
    case Ink::Warning:
        return u"33"_s;
    case Ink::Header:
        return u"31"_s;
    case Ink::Payload:
        return u"35"_s;
    }
    return {};
}

void write(std::FILE *file, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), file);
    std::fputc('\n', file);
    std::fflush(file);
}

} // namespace

QString painted(Ink ink, const QString &text)
{
    if (ink == Ink::Plain || !isColoured())
        return text;
    return u"\u001b["_s + sequence(ink) + u"m"_s + text + u"\u001b[0m"_s;
}

void print(const QString &line)
{
    write(stdout, line.toStdString());
}

void printRaw(std::string_view line)
{
    write(stdout, line);
}

void printBytes(std::string_view bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    std::fflush(stdout);
}

void complain(const QString &message)
{
    write(stderr, (u"tokenscope-cli: "_s + explain::plainText(message.toStdString(), LineBreaks::Keep)).toStdString());
}

} // namespace tokenscope::cli
