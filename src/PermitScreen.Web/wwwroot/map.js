// The map of a site; where there are fields for its coordinates, a click fills them in. There is no base map: it draws the layers in service and a grid of degrees.
const box = document.getElementById('map');
if (box && window.L) {
  box.hidden = document.getElementById('map-note').hidden = false;
  const map = L.map(box, { crs: L.CRS.EPSG4326, attributionControl: false, zoomControl: false, minZoom: 1, maxZoom: 18 });
  L.control.zoom({ zoomInTitle: box.dataset.in, zoomOutTitle: box.dataset.out }).addTo(map);
  const china = L.latLngBounds([18, 73], [54, 135]);
  map.fitBounds(china);

  const grid = L.layerGroup().addTo(map);
  const label = (at, text, anchor) => L.marker(at, { interactive: false, keyboard: false, icon: L.divIcon({ className: 'ps-map__label', html: text, iconSize: null, iconAnchor: anchor }) }).addTo(grid);
  const draw = () => {
    grid.clearLayers();
    const b = map.getBounds();
    // As close as the figures beside the lines fit.
    const pixels = map.getSize().x / (b.getEast() - b.getWest());
    const step = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10].find(s => s * pixels >= 80) ?? 20;
    const digits = Math.max(0, -Math.floor(Math.log10(step)));
    const style = { color: '#b1b4b6', weight: 1, interactive: false };
    for (let i = Math.ceil(b.getWest() / step); i * step <= b.getEast(); i++) {
      L.polyline([[b.getSouth(), i * step], [b.getNorth(), i * step]], style).addTo(grid);
      label([b.getSouth(), i * step], `${(i * step).toFixed(digits)}°E`, [-3, 20]);
    }
    for (let i = Math.ceil(b.getSouth() / step); i * step <= b.getNorth(); i++) {
      L.polyline([[i * step, b.getWest()], [i * step, b.getEast()]], style).addTo(grid);
      label([i * step, b.getWest()], `${(i * step).toFixed(digits)}°N`, [-3, 10]);
    }
  };
  map.on('moveend', draw);
  draw();

  const named = text => Object.assign(document.createElement('span'), { textContent: text });
  const mark = { radius: 8, color: '#d4351c', weight: 3, fillOpacity: 0.3 };
  let site = box.dataset.site ? L.geoJSON(JSON.parse(box.dataset.site), { style: mark, pointToLayer: (_, at) => L.circleMarker(at, mark) }).addTo(map) : null;
  const show = bounds => map.fitBounds(bounds, { maxZoom: 13, padding: [20, 20] });
  if (site) show(site.getBounds());

  const typed = document.getElementById('longitude');
  if (typed) map.on('click', event => {
    const at = event.latlng.wrap();
    typed.value = at.lng.toFixed(6);
    document.getElementById('latitude').value = at.lat.toFixed(6);
    document.getElementById('datum').value = 'cgcs2000';
    site?.remove();
    site = L.circleMarker(at, mark).addTo(map);
  });

  if (box.dataset.layers) fetch(box.dataset.layers).then(answer => answer.ok ? answer.json() : null).then(sketch => {
    if (!sketch) return;
    const colours = ['#1d70b8', '#00703c', '#b58800', '#4c2c92', '#d53880', '#28a197', '#6f3a0a'];
    const all = L.featureGroup();
    const key = document.getElementById('map-key');
    sketch.layers.forEach((layer, index) => {
      const style = { color: layer.units ? '#505a5f' : colours[index % colours.length], weight: 1.5, fillOpacity: layer.units ? 0 : 0.08 };
      const line = named(layer.title);
      line.style.borderBottomColor = style.color;
      key.append(Object.assign(document.createElement('li'), { hidden: layer.features.length === 0 }));
      key.lastChild.append(line);
      for (const feature of layer.features) L.geoJSON(feature.geometry, { style }).bindTooltip(named(`${layer.title}: ${feature.name}`), { sticky: true }).addTo(all);
    });
    all.addTo(map);
    key.hidden = false;
    site?.bringToFront?.();
    if (!site && all.getLayers().length > 0) show(all.getBounds());
    if (sketch.cut) document.getElementById('map-note').append(' ', box.dataset.cut);
  }).catch(() => { });
}
