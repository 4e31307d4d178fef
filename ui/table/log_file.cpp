// SPDX-License-Identifier: Apache-2.0
#include "ui/table/log_file.h"

#include <QRegularExpression>

#include <sys/stat.h>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr off_t largeText = 4 * 1024 * 1024;
/// No more is opened as keys.
constexpr off_t largestKeyFile = 16 * 1024 * 1024;

} // namespace

bool belongsInTable(const QByteArray &path)
{
    static const QRegularExpression logName(uR"(\.(log(\.\d+)?|jsonl|ndjson|csv|gz|zst|xz)$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keyName(uR"(\.(json|jwks?|pem|crt|cer|der|p12|pfx|key)$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    struct stat file = {};
    if (::stat(path.constData(), &file) != 0 || !S_ISREG(file.st_mode))
        return false;
    const QString name = QString::fromLatin1(path);
    if (logName.match(name).hasMatch())
        return true;
    return file.st_size > (keyName.match(name).hasMatch() ? largestKeyFile : largeText);
}

} // namespace tokenscope::ui
