// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/answer_privacy.h"

#include "endpoint/credentials/secret_mask.h"
#include "jose/privacy/private_material.h"

namespace tokenscope::endpoint {

namespace {

constexpr qsizetype keptStart = 16 * 1024;

void withhold(QByteArray &text)
{
    if (!text.isEmpty())
        text = QByteArray::fromStdString(jose::withoutPrivateMaterial(text.toStdString()));
}

} // namespace

MaskedAnswer maskedAnswer(Exchange exchange, QString detail, const QList<SentSecret> &secrets)
{
    exchange.bodyBytes = std::max(exchange.bodyBytes, qint64(exchange.body.size()));
    for (const SentSecret &secret : secrets) {
        const SecretMask mask(secret.bytes, secret.shown);
        exchange.body = mask.masked(std::move(exchange.body));
        exchange.reason = mask.masked(std::move(exchange.reason));
        for (auto &[name, value] : exchange.headers) {
            name = mask.masked(std::move(name));
            value = mask.masked(std::move(value));
        }
        detail = QString::fromUtf8(mask.masked(detail.toUtf8()));
    }
    MaskedAnswer answer{.read = exchange, .shown = std::move(exchange), .detail = std::move(detail)};
    withhold(answer.shown.body);
    withhold(answer.shown.reason);
    for (auto &[name, value] : answer.shown.headers) {
        withhold(name);
        withhold(value);
    }
    return answer;
}

Exchange maskedStart(Exchange exchange, const QList<SentSecret> &secrets)
{
    exchange.bodyBytes = exchange.body.size();
    exchange.body.truncate(keptStart);
    return maskedAnswer(std::move(exchange), {}, secrets).shown;
}

} // namespace tokenscope::endpoint
