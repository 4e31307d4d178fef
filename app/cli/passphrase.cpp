// SPDX-License-Identifier: Apache-2.0
#include "app/cli/passphrase.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "crypto/formats/protected_key.h"
#include "explain/phrases/plain_text.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>

namespace tokenscope::cli {

namespace {

constexpr std::size_t longestLine = crypto::longestPassphrase;

/// The terminal itself, wherever standard input and output lead, without echo while this lives. Keys that would end or
/// stop the program come as characters, so that it never leaves the terminal without echo.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ECHONL | ISIG | ICANON);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        m_isSilent = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isSilent() const { return m_isSilent; }

    void write(std::string_view text) const
    {
        while (!text.empty()) {
            const auto written = ::write(m_descriptor, text.data(), text.size());
            if (written < 0 && errno != EINTR)
                return;
            text.remove_prefix(std::size_t(std::max<ssize_t>(written, 0)));
        }
    }

    /// Nothing at its end, or where reading fails.
    std::optional<unsigned char> read() const
    {
        unsigned char byte = 0;
        ssize_t length = 0;
        do {
            length = ::read(m_descriptor, &byte, 1);
        } while (length < 0 && errno == EINTR);
        return length == 1 ? std::optional(byte) : std::nullopt;
    }

private:
    int m_descriptor;
    termios m_before = {};
    bool m_isSilent = false;
};

enum class Typed { Line, Given, Interrupted };

/// A line as it is typed, with the keys that correct it.
Typed readTyped(const SilentTerminal &terminal, crypto::SecretBytes &line)
{
    constexpr unsigned char interrupt = 0x03;
    constexpr unsigned char endOfText = 0x04;
    constexpr unsigned char backspace = 0x08;
    constexpr unsigned char wholeLine = 0x15;
    constexpr unsigned char erase = 0x7F;
    while (const auto byte = terminal.read()) {
        if (*byte == '\n' || *byte == '\r')
            return Typed::Line;
        if (*byte == interrupt)
            return Typed::Interrupted;
        if (*byte == endOfText)
            return Typed::Given;
        if (*byte == wholeLine)
            line.clear();
        else if ((*byte == backspace || *byte == erase) && !line.empty())
            line.pop_back();
        else if (*byte != backspace && *byte != erase && line.size() < longestLine)
            line.push_back(*byte);
    }
    return Typed::Given;
}

/// Only where somebody sits before it: a script's messages go elsewhere.
std::optional<crypto::SecretBytes> asked(const QString &prompt)
{
    if (::isatty(STDERR_FILENO) == 0)
        return std::nullopt;
    crypto::SecretBytes line;
    line.reserve(longestLine);
    Typed typed = Typed::Given;
    {
        const SilentTerminal terminal;
        if (!terminal.isSilent())
            return std::nullopt;
        terminal.write(prompt.toStdString());
        typed = readTyped(terminal, line);
        terminal.write("\n");
    }
    if (typed == Typed::Interrupted)
        std::raise(SIGINT);
    return typed == Typed::Line ? std::optional(std::move(line)) : std::nullopt;
}

} // namespace

std::expected<crypto::SecretBytes, QString> firstLineOf(const std::string &path)
{
    auto text = readInput(path);
    if (!text)
        return std::unexpected(text.error());
    const std::size_t end = std::min(text->find_first_of("\r\n"), text->size());
    crypto::SecretBytes line(text->begin(), text->begin() + std::ptrdiff_t(end));
    crypto::wipe(text->data(), text->size());
    if (line.empty())
        return std::unexpected(CommandLineWords::tr("The file with the passphrase has nothing in its first line."));
    return line;
}

std::expected<std::optional<crypto::SecretBytes>, QString> Passphrase::get(const QString &name)
{
    if (m_known)
        return m_known;
    if (m_file.empty())
        return asked(CommandLineWords::tr("Passphrase for %1: ").arg(explain::plainText(name.toStdString())));
    auto line = firstLineOf(m_file);
    if (!line)
        return std::unexpected(line.error());
    m_known = std::move(*line);
    return m_known;
}

std::expected<crypto::SecretBytes, QString> Passphrase::getNew(const QString &name) const
{
    if (!m_file.empty()) {
        auto line = firstLineOf(m_file);
        if (line && line->size() > crypto::longestPassphrase)
            return std::unexpected(
                CommandLineWords::tr("A passphrase has at most %1 bytes.").arg(crypto::longestPassphrase));
        return line;
    }
    auto first =
        asked(name == QLatin1StringView("-")
                  ? CommandLineWords::tr("New passphrase: ")
                  : CommandLineWords::tr("New passphrase for %1: ").arg(explain::plainText(name.toStdString())));
    if (!first)
        return std::unexpected(
            CommandLineWords::tr("Nobody can be asked for a passphrase here. Give --passphrase-file FILE."));
    if (first->empty())
        return std::unexpected(CommandLineWords::tr("An empty passphrase protects nothing. Nothing was written."));
    const auto again = asked(CommandLineWords::tr("The same once more: "));
    if (again != first)
        return std::unexpected(CommandLineWords::tr("The two passphrases differ. Nothing was written."));
    return std::move(*first);
}

} // namespace tokenscope::cli
