// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"
#include "app/cli/command_line_words.h"

#include "explain/phrases/plain_text.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
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

/// Of the first write that failed; 0 where none did.
int lostOutputError = 0;

} // namespace

QString painted(Ink ink, const QString &text)
{
    if (ink == Ink::Plain || !isColoured())
        return text;
    return u"\u001b["_s + sequence(ink) + u"m"_s + text + u"\u001b[0m"_s;
}

void print(const QString &line)
{
    printRaw(line.toStdString());
}

void printRaw(std::string_view line)
{
    printPart(line);
    printPart("\n");
    flushOutput();
}

void printBytes(std::string_view bytes)
{
    printPart(bytes);
    flushOutput();
}

void printPart(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() && lostOutputError == 0)
        lostOutputError = errno;
}

void flushOutput()
{
    if (std::fflush(stdout) != 0 && lostOutputError == 0)
        lostOutputError = errno;
}

bool isOutputLost()
{
    return lostOutputError != 0;
}

bool endOutput()
{
    flushOutput();
    if (!isOutputLost() || lostOutputError == EPIPE)
        return true;
    complain(CommandLineWords::tr("Standard output could not be written: %1. The output is not complete.")
                 .arg(QString::fromLocal8Bit(std::strerror(lostOutputError))));
    return false;
}

void occupyClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0) // open() takes the lowest free number, which is this one
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

void complain(const QString &message)
{
    const QString line = u"tokenscope-cli: "_s + explain::plainText(message.toStdString(), LineBreaks::Keep) + u'\n';
    const std::string text = line.toStdString();
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
}

} // namespace tokenscope::cli
