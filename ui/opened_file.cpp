// SPDX-License-Identifier: Apache-2.0
#include "ui/opened_file.h"

#include "endpoint/release_off_thread.h"
#include "explain/key_loading_words.h"
#include "explain/plain_text.h"
#include "inspect/key_loading.h"
#include "ui/file_name.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <fcntl.h>
#include <sys/stat.h>

namespace tokenscope::ui {

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;
/// More than these are only counted: a file can hold a hundred thousand.
constexpr std::size_t namedRefusals = 12;

QString trOpened(const char *text)
{
    return QCoreApplication::translate("OpenedFile", text);
}

std::optional<inspect::KeyLoadingError> loadInto(OpenedFile &opened, std::string_view text)
{
    auto loaded = inspect::loadKeys(text);
    if (!loaded)
        return loaded.error();
    opened.keys = endpoint::releasedOffThread(std::move(loaded->keys));
    const auto &refused = loaded->refused;
    for (std::size_t i = 0; i < std::min(refused.size(), namedRefusals); ++i)
        opened.passedOver.append(explain::importErrorWords(refused[i]));
    if (refused.size() > namedRefusals)
        opened.passedOver.append(trOpened("… and %1 more").arg(QLocale().toString(refused.size() - namedRefusals)));
    return std::nullopt;
}

/// Opens a regular file alone: a pipe or a device may never end, and to open one may take as long.
QString openRegularFile(QFile &file, const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return qt_error_string();
    if (!S_ISREG(status.st_mode))
        return trOpened("This is no regular file.");
    const int handle = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (handle < 0)
        return qt_error_string();
    if (!file.open(handle, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return file.errorString();
    return ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode) ? QString() : trOpened("This is no regular file.");
}

} // namespace

OpenedFile readOpenedFile(const QByteArray &path)
{
    OpenedFile opened;
    const QByteArray name = path.sliced(path.lastIndexOf('/') + 1);
    opened.name = explain::plainText({name.constData(), std::size_t(name.size())});
    QFile file;
    opened.fault = openRegularFile(file, path);
    if (!opened.fault.isEmpty())
        return opened;
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        opened.fault = trOpened("It is larger than 16 MiB, which is the limit here.");
        return opened;
    }
    if (const auto error = loadInto(opened, {bytes.constData(), std::size_t(bytes.size())})) {
        using enum inspect::KeyLoadingError::Fault;
        if (error->fault == Refused || error->fault == Utf16)
            opened.fault = explain::keyLoadingWords(*error);
        else
            opened.text = QString::fromUtf8(bytes); // a token, or something with one in it
    }
    return opened;
}

OpenedFile readPastedKeys(const QString &text)
{
    OpenedFile pasted;
    if (const auto error = loadInto(pasted, text.toStdString()))
        pasted.fault = explain::keyLoadingWords(*error);
    return pasted;
}

OpenedFile readShownFile(const QString &path)
{
    if (const auto bytes = fileShownAs(path))
        return readOpenedFile(*bytes);
    OpenedFile opened;
    opened.name = explain::plainText(path.section(u'/', -1).toStdString());
    opened.fault =
        trOpened("The name is not UTF-8, and others look the same here. Drop the file onto the window, or name it "
                 "where the program is started.");
    return opened;
}

} // namespace tokenscope::ui
