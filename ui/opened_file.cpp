// SPDX-License-Identifier: Apache-2.0
#include "ui/opened_file.h"

#include "endpoint/release_off_thread.h"
#include "endpoint/worker_pool.h"
#include "explain/key_loading_words.h"
#include "inspect/key_loading.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tokenscope::ui {

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("OpenedFile", text);
}

std::optional<inspect::KeyLoadingError> loadInto(OpenedFile &opened, std::string_view text)
{
    auto loaded = inspect::loadKeys(text);
    if (!loaded)
        return loaded.error();
    opened.keys = endpoint::releasedOffThread(std::move(loaded->keys));
    for (const jose::ImportError &refused : loaded->refused)
        opened.passedOver.append(explain::importErrorWords(refused));
    return std::nullopt;
}

OpenedFile read(const QString &path)
{
    OpenedFile opened;
    const QFileInfo info(path);
    opened.name = info.fileName();
    // A pipe or a device may never end.
    if (!info.isFile()) {
        opened.fault = tr("This is no regular file.");
        return opened;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        opened.fault = file.errorString();
        return opened;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        opened.fault = tr("It is larger than 16 MiB, which is the limit here.");
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

OpenedFile readKeys(const QString &text)
{
    OpenedFile pasted;
    if (const auto error = loadInto(pasted, text.toStdString()))
        pasted.fault = explain::keyLoadingWords(*error);
    return pasted;
}

} // namespace

QFuture<OpenedFile> readOpenedFile(const QString &path)
{
    return endpoint::inBackground([path] { return read(path); });
}

QFuture<OpenedFile> readPastedKeys(const QString &text)
{
    return endpoint::inBackground([text] { return readKeys(text); });
}

} // namespace tokenscope::ui
