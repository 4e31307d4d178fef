// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tokenscope::endpoint {

/// A request body that can be sent once. Where a connection drops before the answer, Qt sends the request again by
/// itself, unless it has a body that cannot be rewound: one click has to be one request. A GET carries an empty one,
/// which adds `Content-Length: 0` to it and nothing else.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(QByteArray data, QObject *parent);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_data.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_data;
};

} // namespace tokenscope::endpoint
