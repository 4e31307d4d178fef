// SPDX-License-Identifier: Apache-2.0
#include "storage/storage.h"

#include "base/system_clock.h"
#include "crypto/thread_state.h"
#include "storage/database.h"
#include "storage/database_replacement.h"
#include "storage/endpoint_list.h"
#include "storage/whole_file.h"

#include <QStandardPaths>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::storage {

namespace {

/// What a signal carries: sets of one address.
struct History
{
    QList<KeptKeySet> sets;
    qint64 newest = 0;
};

std::expected<History, StorageError> historyOf(KeyHistory &history, const QString &address, qint64 newest)
{
    auto sets = history.sets(address);
    if (!sets)
        return std::unexpected(sets.error());
    return History{std::move(*sets), newest};
}

std::expected<OpenedDatabase, StorageError> openInMemory()
{
    auto database = Database::openInMemory();
    if (!database)
        return std::unexpected(database.error());
    return OpenedDatabase{std::move(*database), {}};
}

} // namespace

struct Storage::Stores
{
    explicit Stores(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , history(*database)
        , endpoints(*database)
        , expectations(*database)
        , lastEndpoint(*database)
    {
    }

    std::unique_ptr<Database> database;
    KeyHistory history;
    SavedEndpoints endpoints;
    SavedExpectations expectations;
    LastEndpointStore lastEndpoint;
};

Storage::Storage(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"storage"_s);
}

Storage::~Storage()
{
    if (!m_thread.isRunning())
        return; // nothing was ever asked
    // Behind all requests; a connection has to go on the thread that made it.
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        const crypto::ThreadStateScope crypto;
        m_stores.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

QString Storage::defaultPath()
{
    // Whatever the program is called that asks.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tokenscope/tokenscope.sqlite"_s;
}

void Storage::report(const StorageError &error)
{
    QMetaObject::invokeMethod(this, [this, error] { emit failed(error); });
}

void Storage::openStores()
{
    if (std::exchange(m_isOpened, true))
        return;
    auto opened = m_path.isEmpty() ? openInMemory() : openOrReplaceDatabase(m_path, clockNow());
    if (!opened) {
        report(opened.error());
        opened = openInMemory();
    }
    if (!opened)
        return;
    if (!opened->damaged.isEmpty())
        report({StorageFault::SetAside, opened->damaged});
    m_stores = std::make_unique<Stores>(std::move(opened->database));
}

template <typename Work, typename Deliver>
void Storage::perform(Work work, Deliver deliver)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), [this, work, deliver] {
        openStores();
        if (!m_stores)
            return; // without a driver, which was reported
        auto result = work(*m_stores);
        if (!result)
            report(result.error());
        else
            QMetaObject::invokeMethod(this, [deliver, result = std::move(*result)] { deliver(result); });
    });
}

/// The list comes back even where the change failed: another window may be why.
template <typename Change>
void Storage::changeEndpoints(Change change)
{
    perform(
        [this, change](Stores &stores) {
            if (const Outcome done = change(stores.endpoints); !done)
                report(done.error());
            return stores.endpoints.all();
        },
        [this](const QList<SavedEndpoint> &endpoints) { emit endpointsChanged(endpoints); });
}

template <typename Change>
void Storage::changeExpectations(Change change)
{
    perform(
        [this, change](Stores &stores) {
            if (const Outcome done = change(stores.expectations); !done)
                report(done.error());
            return stores.expectations.all();
        },
        [this](const QList<NamedExpectations> &expectations) { emit expectationsChanged(expectations); });
}

void Storage::readEndpoints()
{
    changeEndpoints([](SavedEndpoints &) { return Outcome(); });
}

void Storage::addEndpoint(const endpoint::Endpoint &endpoint)
{
    changeEndpoints([endpoint](SavedEndpoints &endpoints) { return endpoints.add(endpoint); });
}

void Storage::replaceEndpoint(qint64 id, const endpoint::Endpoint &endpoint)
{
    changeEndpoints([id, endpoint](SavedEndpoints &endpoints) { return endpoints.replace(id, endpoint); });
}

void Storage::duplicateEndpoint(qint64 id)
{
    changeEndpoints([id](SavedEndpoints &endpoints) { return endpoints.duplicate(id); });
}

void Storage::removeEndpoint(qint64 id)
{
    changeEndpoints([id](SavedEndpoints &endpoints) { return endpoints.remove(id); });
}

void Storage::moveEndpointUp(qint64 id)
{
    changeEndpoints([id](SavedEndpoints &endpoints) { return endpoints.moveUp(id); });
}

void Storage::moveEndpointDown(qint64 id)
{
    changeEndpoints([id](SavedEndpoints &endpoints) { return endpoints.moveDown(id); });
}

void Storage::importEndpoints(const QString &path)
{
    changeEndpoints([this, path](SavedEndpoints &endpoints) -> Outcome {
        const auto bytes = readWholeFile(path, endpointListLimit);
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto list = readEndpointList(*bytes);
        if (!list)
            return std::unexpected(list.error());
        const auto imported = endpoints.add(*list);
        if (!imported)
            return std::unexpected(imported.error());
        QMetaObject::invokeMethod(this, [this, counts = *imported] { emit endpointsImported(counts); });
        return {};
    });
}

void Storage::exportEndpoints(const QString &path)
{
    const auto work = [path](Stores &stores) -> std::expected<QString, StorageError> {
        const auto saved = stores.endpoints.all();
        if (!saved)
            return std::unexpected(saved.error());
        QList<endpoint::Endpoint> list;
        for (const SavedEndpoint &each : *saved)
            list.append(each.endpoint);
        const Outcome written = writeWholeFile(path, writeEndpointList(list));
        if (!written)
            return std::unexpected(written.error());
        return path;
    };
    perform(work, [this](const QString &written) { emit endpointsExported(written); });
}

void Storage::readLastEndpoint()
{
    perform([](Stores &stores) { return stores.lastEndpoint.lastEndpoint(); },
            [this](const std::optional<LastEndpoint> &last) {
                if (last)
                    emit lastEndpointRead(*last);
            });
}

void Storage::setLastEndpoint(const LastEndpoint &last)
{
    const auto work = [last](Stores &stores) -> std::expected<bool, StorageError> {
        const Outcome done = stores.lastEndpoint.setLastEndpoint(last);
        if (!done)
            return std::unexpected(done.error());
        return true;
    };
    perform(work, [](bool) {});
}

void Storage::readExpectations()
{
    changeExpectations([](SavedExpectations &) { return Outcome(); });
}

void Storage::saveExpectations(const NamedExpectations &named)
{
    changeExpectations([named](SavedExpectations &expectations) { return expectations.save(named); });
}

void Storage::removeExpectations(const QString &name)
{
    changeExpectations([name](SavedExpectations &expectations) { return expectations.remove(name); });
}

void Storage::readHistory(const QString &address)
{
    perform([address](Stores &stores) { return historyOf(stores.history, address, 0); },
            [this, address](const History &history) { emit historyRead(address, history.sets, history.newest); });
}

void Storage::rememberKeys(const QString &address, inspect::KeyOrigin origin,
                           const std::shared_ptr<const jose::JwkSet> &keys, Moment now, Keep keep)
{
    const auto work = [=, this](Stores &stores) {
        auto id = stores.history.remember(address, origin, *keys, now, keep);
        if (!id && keep == Keep::Lasting) {
            report(id.error());
            id = stores.history.remember(address, origin, *keys, now, Keep::WhileRunning);
        }
        return historyOf(stores.history, address, id.value_or(0));
    };
    perform(work, [this, address](const History &history) { emit historyRead(address, history.sets, history.newest); });
}

void Storage::clearHistory(const QString &address)
{
    const auto work = [this, address](Stores &stores) {
        if (const Outcome cleared = stores.history.clear(address); !cleared)
            report(cleared.error());
        return historyOf(stores.history, address, 0);
    };
    perform(work, [this, address](const History &history) { emit historyRead(address, history.sets, history.newest); });
}

} // namespace tokenscope::storage
