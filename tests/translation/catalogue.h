// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <tuple>
#include <vector>

/// The catalogues of translations, as lupdate writes them, and what the sources ask for.
namespace tokenscope::tests {

/// By what a program asks for a text.
struct MessageKey
{
    QString context;
    QString source;
    QString comment;
    friend bool operator<(const MessageKey &a, const MessageKey &b)
    {
        return std::tie(a.context, a.source, a.comment) < std::tie(b.context, b.source, b.comment);
    }
};

/// The translation of each message, empty if there is none or where it is marked as unfinished.
using Catalogue = std::map<MessageKey, QString>;

/// Empty if there is no such file, or where it is no catalogue.
Catalogue readCatalogue(const QString &path);
/// `translations/tokenscope_de.ts` of `de`
QString cataloguePath(const QString &language);
/// What the sources ask for at this moment, without translations. Runs lupdate, which takes a second or so.
Catalogue extractMessages();

/// One line for each text of `wanted` that the catalogue has no translation of, for each that it has too much, and for
/// each translation that does not fit its text: other placeholders, a mnemonic lost.
QStringList untranslated(const Catalogue &catalogue, const Catalogue &wanted);
QStringList superfluous(const Catalogue &catalogue, const Catalogue &wanted);
QStringList unfitting(const Catalogue &catalogue);

} // namespace tokenscope::tests
