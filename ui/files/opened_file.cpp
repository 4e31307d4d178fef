// SPDX-License-Identifier: Apache-2.0
#include "ui/files/opened_file.h"

#include "base/ascii.h"
#include "base/char_view.h"
#include "concurrency/release_off_thread.h"
#include "explain/keys/key_loading_words.h"
#include "explain/phrases/plain_text.h"
#include "ui/files/file_name.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <span>

#include <fcntl.h>
#include <sys/stat.h>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;
/// More than these are only counted: a file can hold a hundred thousand.
constexpr qsizetype namedRefusals = 12;

struct FileFaults
{
    Q_DECLARE_TR_FUNCTIONS(FileFaults)
};

/// Keeps as many lines as anybody reads, and tells how many there would be.
void countFrom(QStringList &lines, qsizetype count)
{
    lines.resize(std::min(lines.size(), namedRefusals));
    if (count > lines.size())
        lines.append(FileFaults::tr("… and %1 more").arg(QLocale().toString(count - lines.size())));
}

/// More names than these would not be read by anybody.
QString namesInWords(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    const QString first = names.first(std::min(names.size(), shown)).join(u", "_s);
    return names.size() <= shown
               ? first
               : FileFaults::tr("%1 and %2 more").arg(first, QLocale().toString(names.size() - shown));
}

/// `eyJ….`: what may be a token, in a text that may also mention keys.
bool mentionsToken(std::string_view text)
{
    for (std::size_t at = text.find("eyJ"); at != std::string_view::npos;) {
        const auto end = std::ranges::find_if_not(
            text.substr(at), [](char c) { return ascii::isLetterOrDigit(c) || c == '-' || c == '_'; });
        if (end != text.end() && *end == '.')
            return true;
        at = text.find("eyJ", std::size_t(end - text.begin()));
    }
    return false;
}

std::optional<inspect::KeyLoadingError> loadInto(OpenedFile &opened, std::string_view text, inspect::KeyText kind,
                                                 const Passphrase &passphrase)
{
    auto loaded = loadLockedKeys(text, kind, passphrase);
    opened.lock = lockOn(loaded, opened.name, passphrase);
    if (!loaded)
        return loaded.error();
    opened.keys = concurrency::releasedOffThread(std::move(loaded->keys));
    const auto &refused = loaded->refused;
    for (const auto &error : std::span(refused).first(std::min(refused.size(), std::size_t(namedRefusals))))
        opened.passedOver.append(explain::importErrorWords(error));
    countFrom(opened.passedOver, qsizetype(refused.size()));
    return std::nullopt;
}

/// Opens a regular file alone: a pipe or a device may never end, and to open one may take as long.
QString openRegularFile(QFile &file, const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return qt_error_string();
    if (!S_ISREG(status.st_mode))
        return FileFaults::tr("This is not a regular file.");
    const int handle = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (handle < 0)
        return qt_error_string();
    if (!file.open(handle, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return file.errorString();
    return ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode) ? QString()
                                                                    : FileFaults::tr("This is not a regular file.");
}

/// Of a larger file nothing, and `tooLarge` as its fault.
FileContent readUpTo(qint64 most, const QByteArray &path, const QString &tooLarge)
{
    FileContent content;
    const QByteArray name = path.sliced(path.lastIndexOf('/') + 1);
    content.name = explain::plainText(charView(name));
    QFile file;
    content.fault = openRegularFile(file, path);
    if (!content.fault.isEmpty())
        return content;
    content.bytes = file.read(most + 1);
    if (content.bytes.size() > most) {
        content.bytes.clear();
        content.fault = tooLarge;
    }
    return content;
}

/// Takes what it reads off `room`, in bytes.
FileContent readContent(const QByteArray &path, qint64 &room)
{
    const QString tooLarge = room == largestFile
                                 ? FileFaults::tr("It is larger than 16 MiB, which is the limit here.")
                                 : FileFaults::tr("With those before it, it is larger than 16 MiB, which is the "
                                                  "limit here. Open it by itself.");
    FileContent content = readUpTo(room, path, tooLarge);
    room -= content.bytes.size();
    return content;
}

OpenedFile readOpenedFile(const QByteArray &path, qint64 &room, const Passphrase &passphrase)
{
    OpenedFile opened;
    const FileContent content = readContent(path, room);
    const QByteArray &bytes = content.bytes;
    opened.name = content.name;
    opened.fault = content.fault;
    if (!opened.fault.isEmpty())
        return opened;
    const std::string_view text = charView(bytes);
    const auto kind = mentionsToken(text) ? inspect::KeyText::Whatever : inspect::KeyText::Given;
    if (const auto error = loadInto(opened, text, kind, passphrase)) {
        using enum inspect::KeyLoadingError::Fault;
        if (error->fault == Refused || error->fault == Utf16)
            opened.fault = explain::keyLoadingWords(*error);
        else
            opened.text = QString::fromUtf8(bytes); // a token, or something with one in it
    }
    return opened;
}

/// One file after the other.
class FilesInTurn
{
public:
    explicit FilesInTurn(Passphrase passphrase)
        : m_passphrase(std::move(passphrase))
    {
    }

    void open(const QByteArray &path) { take(readOpenedFile(path, m_room, m_passphrase)); }
    void take(OpenedFile opened);
    OpenedFiles result();

private:
    bool hasRoomFor(const jose::JwkSet &set) const;

    Passphrase m_passphrase;
    qint64 m_room = largestFile; ///< bytes
    std::size_t m_keyCount = 0;
    OpenedFiles m_files;
};

bool FilesInTurn::hasRoomFor(const jose::JwkSet &set) const
{
    if (m_files.sets.empty())
        return true;
    return m_files.sets.front().keys->unread() == 0 && set.unread() == 0 &&
           m_keyCount + set.keys().size() <= jose::maximumKeys;
}

void FilesInTurn::take(OpenedFile opened)
{
    if (!m_files.lock)
        m_files.lock = opened.lock;
    if (opened.fault.isEmpty() && opened.keys && !hasRoomFor(*opened.keys))
        opened.fault = FileFaults::tr("With the keys before them, these are too many. Open the file by itself.");
    if (!opened.fault.isEmpty()) {
        m_files.faults.append(opened.name + u": "_s + opened.fault);
    } else if (opened.keys) {
        m_keyCount += opened.keys->keys().size();
        m_files.sets.push_back({std::move(opened.keys), opened.name});
        for (const QString &passedOver : std::as_const(opened.passedOver))
            m_files.passedOver.append(opened.name + u": "_s + passedOver);
    } else if (m_files.text) {
        *m_files.text += u'\n' + opened.text;
    } else {
        m_files.text = opened.text;
    }
}

OpenedFiles FilesInTurn::result()
{
    countFrom(m_files.passedOver, m_files.passedOver.size());
    countFrom(m_files.faults, m_files.faults.size());
    return std::move(m_files);
}

FileContent refusedContent(const QString &path)
{
    FileContent content;
    content.name = explain::plainText(path.section(u'/', -1).toStdString());
    content.fault = FileFaults::tr(
        "The name is not UTF-8, and others look the same here. Drop the file onto the window, or name it "
        "where the program is started.");
    return content;
}

OpenedFile refusedName(const QString &path)
{
    const FileContent content = refusedContent(path);
    OpenedFile opened;
    opened.name = content.name;
    opened.fault = content.fault;
    return opened;
}

} // namespace

QString OpenedFiles::keysName() const
{
    QStringList names;
    for (const NamedKeys &each : sets)
        names += each.name;
    return namesInWords(names);
}

OpenedFiles readOpenedFiles(const QList<QByteArray> &paths, const Passphrase &passphrase)
{
    FilesInTurn files(passphrase);
    for (const QByteArray &path : paths)
        files.open(path);
    return files.result();
}

OpenedFiles readShownFiles(const QStringList &paths, const Passphrase &passphrase)
{
    FilesInTurn files(passphrase);
    for (const QString &path : paths) {
        if (const auto bytes = fileShownAs(path))
            files.open(*bytes);
        else
            files.take(refusedName(path));
    }
    return files.result();
}

FileContent readShownFile(const QString &path)
{
    const auto bytes = fileShownAs(path);
    if (!bytes)
        return refusedContent(path);
    qint64 room = largestFile;
    return readContent(*bytes, room);
}

FileContent readLargeFile(const QByteArray &path, qint64 largest)
{
    const QString limit = QLocale().formattedDataSize(largest, 0);
    return readUpTo(largest, path, FileFaults::tr("It is larger than %1, which is the limit here.").arg(limit));
}

OpenedFile readPastedKeys(const QString &text, const Passphrase &passphrase)
{
    OpenedFile pasted;
    if (const auto error = loadInto(pasted, text.toStdString(), inspect::KeyText::Given, passphrase))
        pasted.fault = explain::keyLoadingWords(*error);
    return pasted;
}

} // namespace tokenscope::ui
