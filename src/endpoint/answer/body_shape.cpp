// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/body_shape.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 200;
/// A title that comes later than this does not help anybody to recognise the page.
constexpr qsizetype searchedBytes = 16 * 1024;

struct BodyShape
{
    Q_DECLARE_TR_FUNCTIONS(BodyShape)
};

QString startOf(const QByteArray &body, qsizetype bytes)
{
    return QString::fromUtf8(QByteArrayView(body).first(std::min(bytes, body.size())));
}

bool isHtml(const QString &start)
{
    const QString text = start.trimmed();
    return text.startsWith("<!doctype html"_L1, Qt::CaseInsensitive) ||
           text.startsWith("<html"_L1, Qt::CaseInsensitive) ||
           (text.startsWith(u'<') && text.contains("<html"_L1, Qt::CaseInsensitive));
}

QString titleOf(const QString &html)
{
    const qsizetype tag = html.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const qsizetype start = tag < 0 ? -1 : html.indexOf(u'>', tag);
    const qsizetype end = start < 0 ? -1 : html.indexOf("</title"_L1, start, Qt::CaseInsensitive);
    return end < 0 ? QString() : html.sliced(start + 1, end - start - 1).simplified();
}

QString shapeOf(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return BodyShape::tr("an empty body");
    if (body.startsWith("\xEF\xBB\xBF"))
        return BodyShape::tr("text with a byte order mark in front");
    if (body.contains('\0'))
        return BodyShape::tr("binary data");
    const QString start = startOf(body, searchedBytes);
    if (isHtml(start)) {
        const QString title = titleOf(start);
        return title.isEmpty() ? BodyShape::tr("an HTML page") : BodyShape::tr("an HTML page titled “%1”").arg(title);
    }
    switch (start.trimmed().front().unicode()) {
    case u'<':
        return BodyShape::tr("XML");
    case u'{':
    case u'[':
        return BodyShape::tr("JSON that is broken or cut off");
    default:
        return BodyShape::tr("plain text");
    }
}

} // namespace

QString bodyStart(const QByteArray &body)
{
    // UTF-8 takes at most four bytes for a character.
    const QString start = startOf(body, 4 * shownCharacters).simplified();
    return start.size() > shownCharacters ? start.first(shownCharacters) + u'…' : start;
}

QString describeBody(const QByteArray &body)
{
    const QString start = bodyStart(body);
    return start.isEmpty() ? shapeOf(body) : shapeOf(body) + ": "_L1 + start;
}

} // namespace tokenscope::endpoint
