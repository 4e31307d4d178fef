// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/seen_head.h"

#include "tests/endpoint/hostile_server.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTimer>

#include <algorithm>

namespace tokenscope::tests {

namespace {

constexpr auto patience = std::chrono::seconds(30);

} // namespace

bool SeenHead::has(const QByteArray &name) const
{
    return std::ranges::any_of(fields,
                               [&](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

SeenHead seenHead(const QByteArray &answer)
{
    const HostileServer server(answering(answer));
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(server.url()))));
    QEventLoop waiting;
    QObject::connect(reply.get(), &QNetworkReply::finished, &waiting, &QEventLoop::quit);
    QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
    waiting.exec();
    if (!reply->isFinished())
        qFatal("the HTTP client gave no sign");
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeaderPairs()};
}

} // namespace tokenscope::tests
