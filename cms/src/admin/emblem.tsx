/** The gate of the citadel over the river, as on the portals. */
const Emblem = ({ size }: { size: number | '100%' }) => (
  <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
    <circle cx="24" cy="24" r="23" fill="#2b0f45" />
    <path d="M8 30h32v3H8zM12 22h24v7H12zM6 22q6-1 8-6h20q2 5 8 6z" fill="#d9ab4a" />
    <path d="M22 29v-5h4v5zM15 29v-4h4v4zM29 29v-4h4v4z" fill="#2b0f45" />
    <path d="M9 37q4-3 7.500 0t7.500 0t7.500 0t7.500 0" stroke="#d9ab4a" strokeWidth="2" fill="none" />
  </svg>
);

/** Beside the path at the top of every screen. */
export const Icon = () => <Emblem size="100%" />;

/** On the login screen. */
export const Logo = () => (
  <span className="lt-logo">
    <Emblem size={64} />
    <span>
      <strong>liên thông</strong>
      Cổng thông tin nhiều cấp
    </span>
  </span>
);
