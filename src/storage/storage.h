// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/key_history.h"
#include "storage/last_endpoint.h"
#include "storage/saved_endpoints.h"
#include "storage/saved_expectations.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace tokenscope::storage {

/// All that is kept on disk, for the window: every request returns at once, is worked on by a thread of its own in the
/// order of the calls, and is answered by a signal on the thread that this object lives on. A file that cannot be used
/// is reported by failed(), once; from then on things are kept in memory only.
class Storage final : public QObject
{
    Q_OBJECT

public:
    /// Without a path in memory from the start. The file is opened with the first request.
    explicit Storage(const QString &path, QObject *parent = nullptr);
    /// Waits for the requests that were made: what was saved is saved.
    ~Storage() override;

    /// `tokenscope.sqlite` in the folder that the window's data has; the command line finds it there too.
    static QString defaultPath();

    void readEndpoints();
    void addEndpoint(const endpoint::Endpoint &endpoint);
    void replaceEndpoint(qint64 id, const endpoint::Endpoint &endpoint);
    void duplicateEndpoint(qint64 id);
    void removeEndpoint(qint64 id);
    void moveEndpointUp(qint64 id);
    void moveEndpointDown(qint64 id);
    /// Answered by endpointsImported() too.
    void importEndpoints(const QString &path);
    /// Answered by endpointsExported().
    void exportEndpoints(const QString &path);
    /// Answered if there is one.
    void readLastEndpoint();
    void setLastEndpoint(const LastEndpoint &last);

    void readExpectations();
    void saveExpectations(const NamedExpectations &named);
    void removeExpectations(const QString &name);

    void readHistory(const QString &address);
    /// What the disk does not take is kept while the program runs.
    void rememberKeys(const QString &address, inspect::KeyOrigin origin,
                      const std::shared_ptr<const jose::JwkSet> &keys, Moment now, Keep keep);
    void clearHistory(const QString &address);

signals:
    void endpointsChanged(const QList<tokenscope::storage::SavedEndpoint> &endpoints);
    void endpointsImported(const tokenscope::storage::ImportedEndpoints &imported);
    void endpointsExported(const QString &path);
    void lastEndpointRead(const tokenscope::storage::LastEndpoint &last);
    void expectationsChanged(const QList<tokenscope::storage::NamedExpectations> &expectations);
    /// `newest` is the set that was just remembered, else 0.
    void historyRead(const QString &address, const QList<tokenscope::storage::KeptKeySet> &sets, qint64 newest);
    void failed(const tokenscope::storage::StorageError &error);

private:
    struct Stores;

    /// `work` on the storage's thread, then `deliver` with what it gave on this object's, or failed().
    template <typename Work, typename Deliver>
    void perform(Work work, Deliver deliver);
    template <typename Change>
    void changeEndpoints(Change change);
    template <typename Change>
    void changeExpectations(Change change);
    void openStores();
    void report(const StorageError &error);

    QString m_path;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives on m_thread; its event queue is the queue of requests
    std::unique_ptr<Stores> m_stores;  ///< touched by m_thread alone
    bool m_isOpened = false;           ///< likewise
};

} // namespace tokenscope::storage
