// SPDX-License-Identifier: Apache-2.0
#include "explain/scan/table_words.h"

#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/plain_text.h"
#include "explain/scan/scan_words.h"
#include "explain/terms/kind_words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

QString TableWords::verdict(inspect::Verdict verdict)
{
    switch (verdict) {
    case inspect::Verdict::Accepted:
        return tr("Accepted");
    case inspect::Verdict::Rejected:
        return tr("Rejected");
    case inspect::Verdict::Unverified:
        return tr("Unverified");
    case inspect::Verdict::NotAToken:
        return tr("Not a token");
    }
    std::unreachable();
}

QString TableWords::cause(inspect::Code cause)
{
    using enum inspect::Code;
    const std::pair<inspect::Code, QString> names[] = {
        {Expired, tr("Expired")},
        {NotYetValid, tr("Too early")},
        {IssuedInFuture, tr("Issued in the future")},
        {TokenTooOld, tr("Too old")},
        {DateInMilliseconds, tr("Date in milliseconds")},
        {AudienceMismatch, tr("Another audience")},
        {AudienceMissing, tr("No audience")},
        {IssuerMismatch, tr("Another issuer")},
        {IssuerMissing, tr("No issuer")},
        {SubjectMismatch, tr("Another subject")},
        {ClaimMissing, tr("A claim is missing")},
        {ClaimWrongType, tr("A claim of the wrong type")},
        {TypeMismatch, tr("Another type")},
        {KidRotatedOut, tr("Key rotated out")},
        {KidUnknown, tr("Key unknown")},
        {KidMissing, tr("No key ID")},
        {NoKeys, tr("No key to check")},
        {KeyAlgMismatch, tr("Key of another algorithm")},
        {KeyTypeMismatch, tr("Key of another type")},
        {KeyConfusion, tr("Public key used as secret")},
        {KeyTooSmall, tr("Key too small")},
        {SignatureMismatch, tr("Wrong signature")},
        {SignatureByOtherKey, tr("Signed with another key")},
        {SignatureMissing, tr("No signature")},
        {SignatureWrongLength, tr("Signature of the wrong length")},
        {ContentChanged, tr("Changed after signing")},
        {AlgNone, tr("Unsigned")},
        {AlgNotAllowed, tr("Algorithm not allowed")},
        {AlgUnsupported, tr("Algorithm not supported")},
        {Base64Truncated, tr("Cut off in copying")},
        {WrongSegmentCount, tr("Wrong number of parts")},
        {Base64InvalidCharacter, tr("A character that is not base64url")},
        {HeaderNotJson, tr("Header is not JSON")},
        {PayloadNotJson, tr("Payload is not JSON")},
        {EncryptedToken, tr("Encrypted")},
        {BindingUnchecked, tr("Binding not checked")},
        {BindingBroken, tr("Binding broken")},
        {NotExamined, tr("Not wholly checked")},
    };
    const auto *const found = std::ranges::find(names, cause, [](const auto &each) { return each.first; });
    const std::string_view code = inspect::codeName(cause);
    return found != std::end(names) ? found->second : QString::fromLatin1(code.data(), qsizetype(code.size()));
}

QString TableWords::kind(std::string_view kind)
{
    const QString name = kindName(kind);
    if (name.isEmpty())
        return quotedText(kind);
    return name.first(1).toUpper() + name.sliced(1);
}

QString TableWords::column(scan::TableColumn column)
{
    switch (column) {
    case scan::TableColumn::Time:
        return tr("Time");
    case scan::TableColumn::Verdict:
        return tr("Verdict");
    case scan::TableColumn::Cause:
        return tr("Cause");
    case scan::TableColumn::Kind:
        return tr("Kind");
    case scan::TableColumn::KeyId:
        return tr("Key ID");
    case scan::TableColumn::Issuer:
        return tr("Issuer");
    case scan::TableColumn::Subject:
        return tr("Subject");
    case scan::TableColumn::Expiry:
        return tr("Expires");
    case scan::TableColumn::Algorithm:
        return tr("Algorithm");
    case scan::TableColumn::Audience:
        return tr("Audience");
    case scan::TableColumn::Line:
        return tr("Line");
    }
    std::unreachable();
}

QString TableWords::tokens(std::uint64_t count)
{
    return count == 1 ? tr("1 token") : tr("%1 tokens").arg(QLocale().toString(qulonglong(count)));
}

QString TableWords::progress(const scan::TableScan::Progress &progress, std::chrono::seconds elapsed)
{
    QStringList parts;
    const double share = progress.size > 0 ? std::min(1.0, double(progress.read) / double(progress.size)) : 0;
    if (progress.size > 0)
        parts << tr("%1 %").arg(int(share * 100));
    parts << tokens(progress.tokens);
    constexpr double enoughToTell = 0.02;
    if (share > enoughToTell && elapsed.count() > 0) {
        const std::chrono::seconds left(std::int64_t(double(elapsed.count()) * (1 - share) / share) + 1);
        parts << tr("%1 left").arg(briefDuration(left));
    }
    return parts.join(u" · "_s);
}

QString TableWords::courseSpan(std::chrono::seconds span)
{
    return tr("tokens in %1").arg(roughDuration(span));
}

QString TableWords::placeFailure(const std::string &file, const scan::PlaceError &error)
{
    if (const auto *fault = std::get_if<scan::InputError>(&error))
        return ScanWords::failure(file, *fault);
    return tr("The file has changed since it was read: this token is no longer at its place. Read the file again.");
}

} // namespace tokenscope::explain
